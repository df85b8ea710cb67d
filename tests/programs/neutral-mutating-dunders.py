# idea: dunders that change their neighbours change nothing when nobody calls them
class Meddler:
    def __repr__(self):
        neighbours.append('repr')
        return ''

    def __eq__(self, other):
        neighbours.clear()
        return False

    def __len__(self):
        neighbours.append(len(neighbours))
        return 0

    __hash__ = object.__hash__


neighbours = [Meddler(), Meddler()]
table = {neighbours[0]: neighbours[1]}
print(neighbours.__len__())
