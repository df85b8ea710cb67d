# idea: a program may replace input by a function of its own
# output: prompt answer
import builtins

original = builtins.input
builtins.input = lambda prompt='': prompt + 'answer'
print(input('prompt '))
builtins.input = original
