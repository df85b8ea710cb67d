"""How a run is asked for."""


class RequestError(ValueError):
    """What was asked for cannot be done. The message is one short line: what was wrong, then the value."""
