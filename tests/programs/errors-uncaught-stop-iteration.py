# idea: a StopIteration outside any generator is an ordinary exception
# steps: 3
next(iter(()))
