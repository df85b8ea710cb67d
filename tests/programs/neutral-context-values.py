# idea: a context whose values compare, hash and show themselves with a print: looking at it asks for none of that
from contextvars import ContextVar, copy_context


class Loud:
    def __eq__(self, other):
        print('compared')
        return True

    def __hash__(self):
        print('hashed')
        return 1

    def __repr__(self):
        print('shown')
        return 'loud'


one, two = ContextVar('one', default=Loud()), ContextVar('two')
token = one.set(Loud())
two.set(Loud())
context = copy_context()
one.reset(token)
del context
