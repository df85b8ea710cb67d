# idea: the module trace counts each line of the program as often as it runs, and ends no steps
# output: [(8, 1), (9, 3), (10, 2), (11, 1)]
# output: [1, 2]
import trace


def work():
    y = []
    while len(y) < 2:
        y.append(1)  #: event line; mutate item 0
    return y


tracer = trace.Trace(count=1, trace=0)
tracer.runfunc(work)
counts = tracer.results().counts
print(sorted((line, count) for (file, line), count in counts.items() if file == __file__))
x = [1]
x.append(2)  #: mutate item 1
print(x)
