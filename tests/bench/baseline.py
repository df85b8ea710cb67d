"""The usual way to record a program: at every line, call and return, encode all that is reachable as JSON.

It stands here to be compared with; it is not neutral and knows no lifetimes.
"""

import json
import sys
import types

ATOMS = (int, float, str, bool, type(None))
FILENAME = 'program.py'


def encode(value: object, heap: dict[str, object]) -> object:
    """`value` itself where it is atomic, else a reference into `heap`, which gets its content."""
    if isinstance(value, ATOMS):
        return value
    key = str(id(value))
    if key in heap:
        return ['REF', key]
    heap[key] = None
    if isinstance(value, (list, tuple, set)):
        heap[key] = [type(value).__name__, *(encode(item, heap) for item in value)]
    elif isinstance(value, dict):
        heap[key] = ['DICT', *([encode(k, heap), encode(v, heap)] for k, v in value.items())]
    elif isinstance(value, types.FunctionType):
        heap[key] = ['FUNCTION', value.__name__]
    elif hasattr(value, '__dict__') and not isinstance(value, (type, types.ModuleType)):
        attributes = [[k, encode(v, heap)] for k, v in vars(value).items()]
        heap[key] = ['INSTANCE', type(value).__name__, *attributes]
    else:
        heap[key] = ['OTHER', str(type(value))]
    return ['REF', key]


def record(source: str) -> list[str]:
    """The steps of `source`, each as JSON."""
    steps: list[str] = []

    def trace(frame: types.FrameType, event: str, argument: object):
        if frame.f_code.co_filename != FILENAME:
            return None
        heap: dict[str, object] = {}
        stack = []
        at = frame
        while at is not None and at.f_code.co_filename == FILENAME:
            names = {k: encode(v, heap) for k, v in at.f_locals.items() if not k.startswith('__')}
            stack.append([at.f_code.co_name, names])
            at = at.f_back
        steps.append(json.dumps({'event': event, 'line': frame.f_lineno, 'stack': stack, 'heap': heap}))
        return trace

    code = compile(source, FILENAME, 'exec')
    sys.settrace(trace)
    try:
        exec(code, {'__name__': '__main__'})
    finally:
        sys.settrace(None)
    return steps
