# idea: an iterator made of a function and a sentinel refers to both
lines = ['one', 'two', '']


def line():
    return lines.pop(0)


read = iter(line, '')  #: has read function: function; has read other:sentinel str ''
print(list(read))  #: mutate function; mutate other sentinel
