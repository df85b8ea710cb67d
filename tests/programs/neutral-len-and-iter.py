# idea: a container of the program's own is not measured and not walked through
class Trap:
    def __len__(self):
        print('len')
        return 10 ** 15

    def __iter__(self):
        print('iter')
        while True:
            yield 1

    def __getitem__(self, index):
        print('item')
        return self

    def __contains__(self, value):
        print('contains')
        return True


trap = Trap()
items = [trap]
print('quiet')
