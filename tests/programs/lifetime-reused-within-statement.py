# idea: an object made within a statement that has freed another one at the same address is a new object
class Thing:
    pass


things = [Thing()]
things += [(things.clear(), Thing())[1]]  #: free Thing; create Thing; mutate item 0
print(len(things))
