# idea: a StopIteration outside any generator is an ordinary exception
next(iter(()))
