# idea: a display too long for the value stack grows item by item, and is told when it is whole
# expressions: yes
a = 0
x = [a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, -a]
#: evaluates `-a` 0, `[a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, -a]` list
x = {a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, -a}
#: evaluates `-a` 0, `{a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, -a}` set
x = {a: 1, 1: 2, 2: 3, 3: 4, 4: 5, 5: 6, 6: 7, 7: 8, 8: 9, 9: 10, 10: 11, 11: 12, 12: 13, 13: 14, 14: 15, 15: [a]}
#: evaluates `[a]` list, `{a: 1, 1: 2, 2: 3, 3: 4, 4: 5, 5: 6, 6: 7, 7: 8, 8: 9, 9: 10, 10: 11, 11: 12, 12: 13, 13: 14, 14: 15, 15: [a]}` dict
x = (a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, [a])
#: evaluates `[a]` list, `(a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, [a])` tuple
x = f'{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}'
#: evaluates `{a}` '0', `{a}` '0', `{a}` '0', `{a}` '0', `{a}` '0', `{a}` '0', `{a}` '0', `{a}` '0', `{a}` '0', `{a}` '0', `{a}` '0', `{a}` '0', `{a}` '0', `{a}` '0', `{a}` '0', `{a}` '0', `{a}` '0', `{a}` '0', `{a}` '0', `{a}` '0', `{a}` '0', `{a}` '0', `{a}` '0', `{a}` '0', `{a}` '0', `{a}` '0', `{a}` '0', `{a}` '0', `{a}` '0', `{a}` '0', `{a}` '0', `f'{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}'` '0000000000000000000000000000000'
