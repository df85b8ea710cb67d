# idea: timeit runs a statement as often as it is told to, and the program goes on in steps
# output: 3 True
# output: [1, 2]
import timeit

done = []
took = timeit.timeit('done.append(0)', number=3, globals=globals())
print(len(done), took >= 0)
x = [1]
x.append(2)  #: mutate item 1
print(x)
