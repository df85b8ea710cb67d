# idea: hiding built-in names hides them from the program only
# steps: 3 4 5 6 7 8
list = [1]
print = print
object = 'thing'
dict = {'type': 'shadow'}
type = None
print(list, object, dict, type)
