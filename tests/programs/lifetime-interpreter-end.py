# idea: what is still bound at the end of the program is not freed by the recording
class Thing:
    def __init__(self, name):
        self.name = name


a = Thing('a')
b = [a]
c = b
b.append(c)
print(len(c))
