"""Exceptions that end a run though the program did not raise them."""


class EndOfRun(BaseException):
    """What simulates the world around the program lets it pass, as it would not an exception of the program."""


class InputNeeded(EndOfRun):
    """The program asks for input and no answer is left. `prompt`: the unfinished line before the question."""

    def __init__(self, prompt: str) -> None:
        super().__init__()
        self.prompt = prompt


class StopRecording(EndOfRun):
    """The program has taken as many steps as it may, `limit`."""

    def __init__(self, limit: int) -> None:
        super().__init__()
        self.limit = limit


class SimulationError(EndOfRun):
    """The program does what the simulated world cannot do truthfully. The message is a sentence."""


# In a traceback it stands by its name alone.
SimulationError.__module__ = 'builtins'
