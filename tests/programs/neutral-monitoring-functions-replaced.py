# idea: a program that replaces the functions of sys.monitoring is recorded to its end
# output: refused
# output: [1, 2]
import sys

monitoring = sys.monitoring
NAMES = 'use_tool_id free_tool_id register_callback set_events set_local_events get_tool clear_tool_id'.split()
before = {name: getattr(monitoring, name) for name in NAMES}


def refuse(*arguments):
    raise RuntimeError('refused')


for name in NAMES:
    setattr(monitoring, name, refuse)
try:
    monitoring.get_tool(0)
except RuntimeError as error:
    print(error)
x = [1]
x.append(2)  #: mutate item 1
print(x)
for name in NAMES:
    setattr(monitoring, name, before[name])
