# idea: a key of a subclass of int, str or tuple is labelled by its class, not by its value
class Number(int):
    def __repr__(self):
        print('asked')
        return 'number'


class Word(str):
    pass


class Pair(tuple):
    pass


table = {Number(1): 'n', Word('w'): 'w', Pair((1, 2)): 'p', True: 't'}
print(len(table))  #: length table 3; has table value:Number str 't'; has table value:Word str 'w'; has table key:Pair Pair
