# idea: one del with several names peels them off from left to right
# steps: 3 4 7 11 5 5 5 12 8 8 8 13
class Loud:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print('gone', self.name)


a, b, c = Loud('a'), Loud('b'), Loud('c')
del c, (a, b)  #: unbind a; unbind b; unbind c; free Loud
print('done')
