"""Runs the recorder once, so that a snapshot of the interpreter holds it ready."""

from . import seclusion
from .hiding import hide_classes
from .readers import samples
from .rehearsal import PROGRAM
from .run import record


def warm_up() -> None:
    """Check the readers and record a program.

    Raises LayoutError where a structure holds other references than the readers tell of.
    """
    samples.check()
    hide_classes()
    record(PROGRAM)
    # Loaded, to be closed in each interpreter that the snapshot makes: there is no archive to load it from, there.
    assert seclusion.PACKAGES
