# idea: the class named by except is looked up only when there is an exception
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
