from . import parts
from .shapes import Shape
class Box(Shape):
    def __init__(self, inside):
        self.inside = inside
        parts.append(self)
