# attack: the recorder's own voice, found on the stack, saying what is no step
# ends: Python broke down
import sys


def emitter():
    frame = sys._getframe()
    while frame is not None:
        found = frame.f_locals.get('emit')
        if found is not None:
            return found
        frame = frame.f_back
    raise LookupError('no emitter on the stack')


attempt('nothing', lambda: 1 / 0)
emitter()('[{"event": "line", "range": null, "frame": "<script>"}]')
emitter()('no JSON')
