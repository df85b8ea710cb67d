# idea: a failing assert calls its message, a passing one does not
# steps: 3 8 10 4 5 13 14
def message():
    print('asked for the message')
    return 'too small'


assert 2 > 1, message()
try:
    assert 1 > 2, (  #: spans 4 12 5
        message()
    )
except AssertionError as error:
    print(error)
