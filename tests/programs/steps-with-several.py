# idea: several managers of one with are entered in order and left in reverse
# steps: 3 4 7 11 15 5 8 9 5 8 9 5 8 9 20 15 12 12 12
class Layer:
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        print('enter', self.name)
        return self.name

    def __exit__(self, *args):
        print('exit', self.name)


with (
    Layer('a') as a,
    Layer('b'),
    Layer('c') as c,
):
    print(a, c)
