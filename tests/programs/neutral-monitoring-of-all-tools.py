# idea: a function that switches the events of every tool off ends without one, and what comes after is not taken for its own
import sys

monitoring = sys.monitoring


def silence():
    used = [tool for tool in range(6) if monitoring.get_tool(tool)]
    [monitoring.set_local_events(tool, silence.__code__, 0) for tool in used]
    return 'silent'


result = silence()  #: bind result; not event return
after = 'the module again'  #: in module; bind after
