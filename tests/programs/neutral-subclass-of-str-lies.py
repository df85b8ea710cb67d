# idea: a subclass of str that overrides everything is not asked for its text
class Liar(str):
    def __str__(self):
        print('str')
        return 'lie'

    def __repr__(self):
        print('repr')
        return 'lie'

    def __len__(self):
        print('len')
        return 1

    def __getitem__(self, index):
        print('getitem')
        return 'lie'


liar = Liar('truth')
table = {liar: 1}
print('quiet')
