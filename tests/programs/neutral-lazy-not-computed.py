# idea: cached properties and lazily loaded attributes stay uncomputed
from functools import cached_property


class Lazy:
    def __getattr__(self, name):
        print('loading', name)
        value = [name]
        setattr(self, name, value)
        return value

    @cached_property
    def heavy(self):
        print('computing')
        return 1


lazy = Lazy()
other = lazy
print(sorted(vars(lazy)))
print(lazy.late, sorted(vars(lazy)))
