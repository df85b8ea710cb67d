# idea: a cached property stores its value as an attribute at the first reading
from functools import cached_property


class Data:
    @cached_property
    def rows(self):
        print('computed')
        return [1, 2]


data = Data()
print(vars(data))
first = data.rows  #: mutate attribute rows
print(data.rows is first, vars(data))
