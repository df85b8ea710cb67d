# idea: a call in the header of a loop is made once
# steps: 3 8 4 5 9 8 9 8
def numbers():
    print('asked')
    return [1, 2]


for n in numbers():
    print(n)
