# idea: a monitoring tool of the program's own works beside the recorder
import sys

monitoring = sys.monitoring
tool, seen = monitoring.COVERAGE_ID, []


def work(n):
    n += 1
    return n


monitoring.use_tool_id(tool, 'own')
monitoring.register_callback(tool, monitoring.events.LINE, lambda code, line: seen.append(line))
monitoring.set_local_events(tool, work.__code__, monitoring.events.LINE)
work(1)
monitoring.set_local_events(tool, work.__code__, 0)
monitoring.free_tool_id(tool)
print(seen)
