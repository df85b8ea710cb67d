# idea: a failing assert calls its message, a passing one does not
# steps: 3 8 10 4 5 11 12
def message():
    print('asked for the message')
    return 'too small'


assert 2 > 1, message()
try:
    assert 1 > 2, message()
except AssertionError as error:
    print(error)
