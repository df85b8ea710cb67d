# idea: a key whose hash changes is lost in its dict, which is shown as it is
class Shifty:
    def __init__(self):
        self.n = 1

    def __hash__(self):
        return self.n


key = Shifty()
table = {key: 'value'}
key.n = 2
table['more'] = 2  #: has table value:Shifty str 'value'; length table 2
print(key in table, len(table), next(iter(table)) is key)
