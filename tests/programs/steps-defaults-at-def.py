# idea: default values are evaluated in the step of def, not in the step of the call
# steps: 3 8 4 5 12 9 13
def made():
    print('made')
    return []


def use(items=made()):
    return items


use().append(1)
print(use.__defaults__)
