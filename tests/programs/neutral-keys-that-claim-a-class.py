# idea: a key that claims to be of another class is not asked which
class Key:
    @property
    def __class__(self):
        print('asked for its class')
        return int


table = {Key(): 'odd'}  #: has table value:Key str 'odd'
print(len(table))
