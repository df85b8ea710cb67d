# attack: the recorder that watches this program
import gc
import sys


def frames():
    frame = sys._getframe(1)
    while frame.f_back is not None:
        frame = frame.f_back
        if 'refscope' in frame.f_code.co_filename:
            return frame
    raise LookupError('no frame of the recorder')


attempt('its frames', frames)
attempt('its hook', lambda: sys.gettrace().__name__)
attempt('its objects', lambda: next(thing for thing in gc.get_objects() if type(thing).__module__.startswith('refscope')))
attempt('its tool', lambda: sys.monitoring.free_tool_id(3) or 1 / 0)
print('still recorded')
a = [1]
