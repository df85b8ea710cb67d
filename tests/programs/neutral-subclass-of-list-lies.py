# idea: a subclass of list that lies about its items is shown by what it holds
class Liar(list):
    def __len__(self):
        print('len')
        return 100

    def __iter__(self):
        print('iter')
        return iter('lies')

    def __getitem__(self, index):
        print('getitem')
        return 'lie'


liar = Liar(['truth', [1]])  #: has liar item:0 str 'truth'; length liar 2
copy = liar
print('quiet')
print(liar[0], list.__len__(liar), list.__getitem__(liar, 0))
