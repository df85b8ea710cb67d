# idea: an assignment expression in a comprehension binds the name outside it
# steps: 3 4
found = [big := n for n in [1, 5, 2] if n > 1]  #: bind big
print(found, big)
