"""What the recorder knows of one frame of the program."""

from .known import UNWATCHED
from .memory import GENERATOR_FRAME
from .statements import CodePlan
from .temporaries import Temporaries

# A binding: address of the object, address of the cell that holds it or 0.
type Binding = tuple[int, int]

# The number of a watch on a frame that has ended.
ENDED = -2


class Activation:
    """One frame of the program, from its start to its end. `frame` is its address."""

    __slots__ = (
        'frame',
        'id',
        'loop',
        'names',
        'plan',
        'preset',
        'renamed',
        'rooted',
        'stacked',
        'table',
        'temporaries',
        'told',
        'watch_number',
        'watched',
    )

    def __init__(
        self, id: str, plan: CodePlan, frame: int, preset: dict[str, int], temporaries: Temporaries | None
    ) -> None:
        self.id = id
        self.plan = plan
        self.frame = frame
        # The names in its namespace that it has not bound itself, with their values or ANY.
        self.preset = preset
        self.names: dict[str, Binding] = {}
        # The identities told of for each name, and the names that may be bound to another since.
        self.told: dict[str, str] = {}
        self.renamed: dict[str, None] = {}
        # The memory in which its bindings stand, as `watch_slots` takes it, and the number of the watch on it; the table
        # of its namespace.
        self.watched: list[int] = []
        self.watch_number = UNWATCHED
        self.table = 0
        # What it held on its value stack when it was last looked at.
        self.stacked: list[int] = []
        # The loop whose first item belongs to the step that just ran.
        self.loop = 0
        # The values of its expressions, where these are steps.
        self.temporaries = temporaries
        # Whether its names count as roots: a suspended frame's do where a value stack holds its generator.
        self.rooted = True

    @property
    def generator(self) -> int:
        """The address of the generator or coroutine that the frame is part of, if it is."""
        return self.frame - 4 * GENERATOR_FRAME
