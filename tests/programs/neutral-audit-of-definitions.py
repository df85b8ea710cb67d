# idea: an audit hook is given no function, frame, traceback or coroutine that only the recorder looked at
import asyncio
import sys


# A hook cannot be taken out again: it must work when all names are gone.
# That the recorder asks the collector is a known difference.
def hook(event, args, state={'on': False, 'heard': []}):
    if state['on'] and event != 'gc.get_referents':
        state['heard'].append(event)


def cheese(name, age=1, *, kind='soft'):
    return lambda: name


def fail():
    raise ValueError


state = hook.__defaults__[0]
sys.addaudithook(hook)
state['on'] = True
made = cheese('Brie')
here = sys._getframe()
sleeping = asyncio.sleep(1)
try:
    fail()
except ValueError as error:
    kept = error.__traceback__.tb_next
state['on'] = False
sleeping.close()
print(state['heard'])
