# idea: names that the compiler binds for its own use are told in no kind of frame
class Annotated:
    size: int = 1  #: bind size; not bind __annotate__; not bind __conditional_annotations__; not bind __classdict__


class Child(Annotated):
    def __init__(self):  #: bind __init__; not bind __classcell__; not bind __class__
        super().__init__()


if Child:
    colour: str = 'red'  #: bind colour; not bind __annotate__; not bind __conditional_annotations__
total = sum(n for n in [1, 2])  #: bind n; not bind .0


def generic[T](value: T = 1) -> T:
    return value  #: not bind .defaults; not bind .type_params


print(generic(), total, Child().size)
