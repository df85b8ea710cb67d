# idea: a collection that falls due at the end of a statement runs soon after, also where what was written is fetched first
import gc

phases = []


def note(phase, info):
    phases.append(phase)


before = gc.get_threshold()
gc.callbacks.append(note)
gc.collect()
gc.set_threshold(10)
phases.clear()
sets = (print('many'), {1}, {2}, {3}, {4}, {5}, {6}, {7}, {8}, {9}, {10}, {11}, {12})
n = 0
while n < 3:
    n += 1
soon = len(phases)
print(soon)
gc.set_threshold(*before)
gc.callbacks.remove(note)
