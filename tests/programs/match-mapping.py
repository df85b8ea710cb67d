# idea: a mapping pattern binds what is left as a new dict
# steps: 3 4 5 7 8
event = {'kind': 'move', 'x': 1, 'y': 2}
match event:
    case {'kind': 'stop'}:
        print('never')
    case {'kind': 'move', **rest}:
        print(rest, rest is event)
