# idea: the last statement is a step also when no line break follows it
# steps: 3 4
a = [1]
print(a)