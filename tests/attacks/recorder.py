# attack: the recorder that watches this program: its hooks, its frames, and at last its tool
# ends: frames: refused
import sys

sys.settrace(None)
sys.setprofile(None)


def hide():
    frame = sys._getframe()
    while frame is not None:
        frame.f_trace = None
        frame.f_trace_lines = False
        frame = frame.f_back
    raise LookupError('no more frames')


attempt('frames', hide)
for tool in range(6):
    attempt(f'events of tool {tool}', lambda tool=tool: sys.monitoring.set_events(tool, 0) or 1 / 0)
    attempt(f'tool {tool}', lambda tool=tool: sys.monitoring.free_tool_id(tool) or 1 / 0)
