# idea: with is a step on entry and again on exit
# steps: 3 4 7 11 5 12 11 8 13
class Door:
    def __enter__(self):
        return 'open'

    def __exit__(self, *args):
        print(args)


with Door() as door:
    print(door)
print('after')
