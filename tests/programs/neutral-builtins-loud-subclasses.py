# idea: subclasses of dict, tuple, set and list whose length and iterator print are read without either
class Loud:
    def __len__(self):
        print('length')
        return 0

    def __iter__(self):
        print('iterator')
        return iter(())


class Mapping(Loud, dict):
    pass


class Row(Loud, tuple):
    pass


class Group(Loud, set):
    pass


class Line(Loud, list):
    pass


mapping, row, group, line = Mapping(a=1), Row([1]), Group([1]), Line([1])  #: length mapping 1; length row 1; length group 1; length line 1
dict.update(mapping, b=2)  #: length mapping 2
