# idea: a KeyboardInterrupt raised by the program itself is the program's own
# steps: 3 4
print('before')
raise KeyboardInterrupt
