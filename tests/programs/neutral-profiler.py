# idea: cProfile counts the calls of the program and none of the recorder's, and ends no steps
# output: [('<built-in method builtins.len>', 1), ("<method 'append' of 'list' objects>", 3), ('work', 3)]
# output: [1, 2]
import cProfile
import pstats


def work(values):
    values.append(1)  #: event line
    return values


profile = cProfile.Profile()
profile.enable()
for number in range(3):
    made = work([number])
len(made)
profile.disable()
calls = {name: calls for (_, _, name), (_, calls, *_) in pstats.Stats(profile).stats.items() if '_lsprof' not in name}
print(sorted(calls.items()))
x = [1]
x.append(2)  #: mutate item 1
print(x)
