# idea: a metaclass is not asked for the name of its class when a built-in method of an instance is looked at
class Loud(type):
    def __getattribute__(cls, name):
        print('class asked for', name)
        return super().__getattribute__(name)


class Cheeses(list, metaclass=Loud):
    pass


cheeses = Cheeses()
add = cheeses.append  #: has add builtin_function_or_method built-in Cheeses.append; same add/bound: cheeses
size = cheeses.__len__  #: has size method-wrapper built-in list.__len__; same size/bound: cheeses
add('Brie')
print(size())
