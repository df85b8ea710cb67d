# idea: a question for which no answer is left ends the program with what it asks
# input: Ann
print('hello', input('name? '))
print('once more:', end=' ')
print('never', input('and yours? '))
