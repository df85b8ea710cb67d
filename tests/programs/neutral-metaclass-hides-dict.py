# idea: a metaclass may hide the names and bases of its classes behind properties
class Meta(type):
    @property
    def __dict__(cls):
        print('dict?')
        return {}

    @property
    def __name__(cls):
        print('name?')
        return 'Somebody'

    @property
    def __module__(cls):
        print('module?')
        return 'somewhere'


class Thing(metaclass=Meta):
    real = [1]


thing = Thing()  #: has thing Thing
print('quiet')
