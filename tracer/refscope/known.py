"""What the recorder knows of one object."""

from .shapes import Shape

# What leads to an object: the address of a referrer, or one of these.
NOTHING, NAMES, STACKS = 0, 1, 2
# Memory that is not watched.
UNWATCHED = -1


class Known:
    """One object for its lifetime, known by its address; no reference to it is kept.

    `via` is one of the referrers through which names, or else value stacks, lead here: the `via`s of all
    objects form trees that grow from these.
    """

    __slots__ = (
        'address',
        'before',
        'class_at',
        'counted',
        'held',
        'id',
        'immortal',
        'incoming',
        'is_constant',
        'found',
        'length',
        'linked',
        'named',
        'omitted',
        'origin',
        'outgoing',
        'refcount',
        'references',
        'serial',
        'shape',
        'text',
        'traced',
        'type',
        'type_at',
        'via',
        'watched',
        'watch_number',
    )

    def __init__(self, serial: int, address: int, type_at: int, shape: Shape) -> None:
        self.serial = serial
        # As JSON.
        self.id = f'"o{serial}"'
        self.address = address
        self.type_at = type_at
        self.shape = shape
        # As told: see ObjectRecord in model/trace.ts. `class_at` is the address of the class, 0 for none.
        self.type = ''
        self.class_at = 0
        self.text: str | None = None
        self.length: int | None = None
        self.omitted = 0
        self.refcount: int | None = None
        self.immortal = False
        self.held = 'names'
        self.origin: str | None = None
        self.found = False
        self.references: list[str] = []
        # The addresses that it strongly refers to, its class included; each known referrer and how often it refers here.
        self.outgoing: tuple[int, ...] = ()
        self.incoming: dict[int, int] = {}
        # How many references from names, events and known objects lead here.
        self.counted = 0
        self.via = NOTHING
        # Whether its `via`s end at a name.
        self.named = False
        # Whether the collector tracks it; whether the code of the program holds it.
        self.linked = False
        self.is_constant = False
        # The starts and ends of the memory that is watched, and the number of the watch.
        self.watched: list[int] = []
        self.watch_number = UNWATCHED
        # In the step that changes it: the old values of the fields, and whether all its references were traced before.
        self.before: dict[str, object] | None = None
        self.traced: bool | None = None

    @property
    def lasts(self) -> bool:
        """Whether it outlives every reference that the program has to it."""
        return self.immortal or self.is_constant
