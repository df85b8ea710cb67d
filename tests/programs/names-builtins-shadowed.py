# idea: hiding built-in names hides them from the program only
list = [1]
print = print
object = 'thing'
dict = {'type': 'shadow'}
type = None
print(list, object, dict, type)
