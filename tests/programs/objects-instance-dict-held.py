# idea: the __dict__ of an instance may outlive the instance
class Box:
    def __init__(self):
        self.content = ['kept']

    def __del__(self):
        print('box freed')


box = Box()
space = vars(box)
del box  #: free Box; has space value:'content' list
print(space)
