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
b = copy.deepcopy([a])[0]  #: has b attribute:name str 'a twin'; same a/attribute:shared b/attribute:shared; differ a b
print(b.name, b.shared is a.shared, copy.copy(a).name)
