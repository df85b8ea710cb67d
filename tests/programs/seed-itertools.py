# idea: iterators of itertools that filter, accumulate and merge
# steps: 3 5 5 5 6 6 6 6 6 6 7 8
import itertools

print(list(itertools.dropwhile(lambda n: n < 3, [1, 4, 2])))
print(list(itertools.filterfalse(lambda n: n % 2, range(5))))
print(list(itertools.accumulate([1, 2, 3])), list(itertools.starmap(pow, [(2, 3), (3, 2)])))
print(list(itertools.zip_longest('ab', [1])))
