# idea: an audit hook hears nothing while the program only moves its objects about
import sys


# A hook cannot be taken out again: it must work when all names are gone.
def hook(event, args, state={'on': False, 'heard': []}):
    if state['on']:
        state['heard'].append(event)


state = hook.__defaults__[0]
sys.addaudithook(hook)
state['on'] = True
items = [1]
items.append([items])
items.append({2})
same = items
state['on'] = False
print(state['heard'])
