# idea: a module, an exception and a function's owner may turn into objects of classes of the program, and back
import types


class Loud(types.ModuleType):
    pass


class Oops(Exception):
    pass


class Worse(Oops):
    pass


loud = types.ModuleType('loud')
loud.__class__ = Loud  #: mutate class; has loud Loud; same loud/class: Loud
loud.volume = 11  #: not mutate class; mutate attribute volume
loud.__class__ = types.ModuleType  #: mutate class; has loud module; same loud/attribute:volume loud/attribute:volume
problem = Oops('a')
problem.__class__ = Worse  #: mutate class; same problem/class: Worse
