# idea: an object may pretend to be of another class, and stays what it is
class Liar:
    @property
    def __class__(self):
        print('class?')
        return list


liar = Liar()  #: bind liar; has liar Liar
print('made')
print(isinstance(liar, list), type(liar) is Liar)
