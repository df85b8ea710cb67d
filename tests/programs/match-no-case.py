# idea: a match that no case takes falls through
# steps: 3 4 6 8
match 'blue':
    case 'red':
        print('red')
    case int():
        print('number')
print('neither')
