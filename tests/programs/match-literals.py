# idea: case is a step each time it is tested
# steps: 3 4 5 7 9 10
command = 'stop'
match command:
    case 'go':
        print('going')
    case 'wait' | 'pause':
        print('waiting')
    case _:
        print('no idea')
