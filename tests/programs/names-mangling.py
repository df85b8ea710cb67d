# idea: a name with two underscores in a class is stored under the class's name, in calls and deletions too
# steps: 3 4 7 13 5 14 8 9 10 15
class Safe:
    def __init__(self):
        self.__code = 1  #: mutate attribute _Safe__code

    def change(self):
        __local = self.__code
        self.__code += __local
        return sorted(locals())


safe = Safe()
print(safe.change(), vars(safe))
print(hasattr(safe, '__code'))
