# idea: the tools of sys.monitoring are all free, and those that the program takes are its own
# output: [None, None, None, None, None, None]
# output: [0, 1, 3, 4, 5]
# output: ['t0', 't1', None, 't3', 't4', 't5']
# output: 32
# output: invalid tool 6 (must be between 0 and 5)
import sys

monitoring = sys.monitoring
print([monitoring.get_tool(number) for number in range(6)])
seen = {}


def work():
    return 1


numbers = (4, 5, 3, 1, 0)
for number in numbers:
    monitoring.use_tool_id(number, f't{number}')
    note = lambda code, line, number=number: seen.setdefault(number, line)
    monitoring.register_callback(number, monitoring.events.LINE, note)
    monitoring.set_local_events(number, work.__code__, monitoring.events.LINE)
work()
print(sorted(seen))
print([monitoring.get_tool(number) for number in range(6)])
monitoring.free_tool_id(4)
print(monitoring.get_local_events(4, work.__code__))
for number in numbers:
    monitoring.free_tool_id(number)
try:
    monitoring.get_tool(6)
except ValueError as error:
    print(error)
after = [1]  #: bind after
