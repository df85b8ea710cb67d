# attack: the recorder's own voice, found on the stack, saying what is no step
# ends: Python broke down
import sys


def voice():
    frame = sys._getframe()
    while frame is not None:
        found = frame.f_globals.get('tell')
        if found is not None:
            return found
        frame = frame.f_back
    raise LookupError('no voice on the stack')


attempt('nothing', lambda: 1 / 0)
voice()('{"event": "line", "range": null, "frame": "<script>"}')
voice()('no JSON')
