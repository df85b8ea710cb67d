# idea: every built-in function raises when it is called
# ends: exception KeyError: 'lost'
import builtins
def refuse(*arguments, **named):
    raise SystemError('refused')
own = vars(builtins)
for name in [name for name in own if name[0].islower()]:
    own[name] = refuse
d = {}
d['lost']
