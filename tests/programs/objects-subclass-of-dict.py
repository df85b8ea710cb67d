# idea: a subclass of dict has keys and attributes, which are not the same thing
class Table(dict):
    def __getattr__(self, name):
        return self[name]


table = Table(size=1)
table.size = 'attribute'
print(table['size'], table.size, vars(table))  #: has table value:'size' int 1; has table attribute:size str 'attribute'
del table.size
print(table.size)
