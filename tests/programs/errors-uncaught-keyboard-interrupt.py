# idea: a KeyboardInterrupt raised by the program itself is the program's own
print('before')
raise KeyboardInterrupt
