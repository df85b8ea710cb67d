"""Objects and places of the interpreter that the recorder must know: `Landmarks` in recorder/plan.ts."""

import sys
import types

from .encoding import encode
from .memory import RECURSION_REMAINING, young_list
from .signals import WAITING

# What the interpreter says itself.
TOO_DEEP = 'maximum recursion depth exceeded'
LANDMARKS = encode(
    {
        'none': id(None),
        'disable': id(sys.monitoring.DISABLE),
        'int': id(int),
        'str': id(str),
        'cell': id(types.CellType),
        'generators': [id(each) for each in (types.GeneratorType, types.CoroutineType, types.AsyncGeneratorType)],
        # With it the interpreter closes a generator.
        'generatorExit': id(GeneratorExit),
        'recursionError': id(RecursionError),
        'tooDeep': id(TOO_DEEP),
        'stopIteration': id(StopIteration),
        'young': young_list,
        'remaining': 4 * RECURSION_REMAINING,
        'signals': WAITING,
    }
)
