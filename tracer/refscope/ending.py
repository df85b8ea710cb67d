"""Exceptions that end a run though the program did not raise them."""


class EndOfRun(BaseException):
    """What simulates the world around the program lets it pass, as it would not an exception of the program."""


class SimulationError(EndOfRun):
    """The program does what the simulated world cannot do truthfully. The message is a sentence."""


# In a traceback it stands by its name alone.
SimulationError.__module__ = 'builtins'
