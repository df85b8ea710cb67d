# idea: the last statement is a step also when no line break follows it
# steps: 3 4 4 4
a = [1]
for n in a: print(n)