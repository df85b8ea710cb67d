# idea: an object may decide how it is copied
import copy


class Node:
    def __init__(self, name):
        self.name = name
        self.shared = ['shared']

    def __deepcopy__(self, memo):
        twin = Node(self.name + ' twin')
        twin.shared = self.shared
        return twin


a = Node('a')
b = copy.deepcopy([a])[0]
print(b.name, b.shared is a.shared, copy.copy(a).name)
