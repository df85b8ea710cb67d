# idea: exec without a namespace binds names of the program itself
# steps: 3 4 5 6 7 8
exec('made = [1]\ndef theirs(): pass')  #: bind made; has theirs function function theirs
print(made)
exec('made.append(2); extra = made')  #: bind extra; same made extra
print(extra)
exec('del extra')  #: unbind extra
print('extra' in globals())
