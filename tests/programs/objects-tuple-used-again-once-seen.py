# idea: the tuple that zip uses again is told with its new items where a program has looked at it
import gc

pairs = zip([[1], [2]], 'ab')
next(pairs)
seen = [each for each in gc.get_referents(pairs) if type(each) is tuple][-1]  #: has seen item:1 str 'a'
del seen
next(pairs)  #: mutate item 0; mutate item 1
