# idea: the class of a key is neither hashed nor compared, nor asked for its name
class Meta(type):
    def __hash__(cls):
        print('hash of the class')
        return 1

    def __eq__(cls, other):
        print('== of the class')
        return True

    __name__ = property(lambda cls: print('name of the class') or 'made up')


class Key(metaclass=Meta):
    pass


key = Key()
table = {key: 1}  #: has table value:Key int 1
table[key] = 2  #: has table value:Key int 2
