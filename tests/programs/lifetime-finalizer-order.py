# idea: finalizers run in the order in which their objects lose the last reference
class Loud:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print('freed', self.name)


a, b, c = Loud('a'), Loud('b'), Loud('c')
row = [b]
del b, c
a = None
row.pop()
print('end')
