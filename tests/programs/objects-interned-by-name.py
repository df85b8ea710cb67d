# idea: a name that the program asks for by its text is the interned one, also where no constant of the program has it
import types

space = types.SimpleNamespace()
setattr(space, 'bri' + str.lower('E'), 1)
name = next(iter(vars(space)))  #: origin name interned
print(name)
