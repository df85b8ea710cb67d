# idea: a finalizer that makes its object reachable again runs only once
class Phoenix:
    def __del__(self):
        print('rising')
        ashes.append(self)


ashes = []
bird = Phoenix()
del bird  #: not free Phoenix; mutate item 0
print(len(ashes))
ashes.clear()  #: free Phoenix
print('gone without a word')
