# idea: a subclass of dict that lies about its content is shown by what it holds
class Liar(dict):
    def items(self):
        print('items')
        return [('lie', 1)]

    keys = values = __iter__ = items

    def __missing__(self, key):
        print('missing')
        return 'invented'


liar = Liar(truth=[1])  #: has liar value:'truth' list; length liar 1
liar['more'] = 2
print('quiet')
print(liar['none'], dict.__len__(liar), sorted(dict.keys(liar)))
