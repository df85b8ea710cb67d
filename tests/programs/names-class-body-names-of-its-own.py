# idea: what the compiler and the interpreter put into a class body is none of its names
class Thing:  #: not bind __static_attributes__; not bind __firstlineno__; not bind __qualname__
    """About things."""
    size = 1

    def grow(self):
        self.size += 1
