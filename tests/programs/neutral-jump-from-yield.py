# idea: a trace function lets a frame jump out of a yield
# output: [2, 2]
import sys

out, done = [], []


def generate():
    out.append(2)
    yield 3


def trace(frame, event, arg):
    if event == 'return' and frame.f_code.co_name == 'generate' and not done:
        done.append(1)
        frame.f_lineno = 9
    return trace


sys.settrace(trace)
next(generate())
sys.settrace(None)
print(out)
