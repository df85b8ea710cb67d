# idea: an iterator over a range refers to no range, only to where it is and how far it goes
steps = iter(range(3, 10, 3))  #: has steps range_iterator next: 3, 3 left
next(steps)  #: mutate; has steps range_iterator next: 6, 2 left
down = reversed(range(0, 4))  #: has down range_iterator next: 3, 4 left
far = iter(range(2**70, 2**70 + 2))
next(far)  #: has far longrange_iterator next: 1180591620717411303425, 1 left
