# idea: a finalizer looks on while the attributes of an instance are let go one by one
# output: bell
# output: end
class Bell:
    def __del__(self):
        print('bell')


class Tower:
    pass


tower = Tower()
tower.low = Bell()
tower.high = [1]
tower.__dict__.clear()  #: free Bell; mutate attribute low; mutate value 'high'
print('end')
