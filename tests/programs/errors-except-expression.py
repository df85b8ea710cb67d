# idea: the class named by except is looked up only when there is an exception
# steps: 3 9 13 14 4 5 15
def kind():
    print('asked')
    return ValueError


try:
    pass
except kind():
    print('never')
try:
    raise ValueError
except kind():
    print('caught')
