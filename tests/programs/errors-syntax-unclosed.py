# idea: a bracket that is never closed is reported where it was opened
values = [1, 2
print(values)
