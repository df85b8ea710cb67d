# idea: a program may put its own object in place of standard output
import sys


class Tee:
    def __init__(self):
        self.parts = []

    def write(self, text):
        self.parts.append(text)


before = sys.stdout
sys.stdout = tee = Tee()
print('hidden', 5)
print('seen', file=before)
sys.stdout = before
print(tee.parts)
