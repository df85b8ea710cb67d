# idea: copying an immutable value gives the value itself
import copy

pair = (1, 'a')  #: has pair item:1 str 'a'
text = 'abc'
frozen = frozenset([1])  #: has frozen member: int 1; length frozen 1
print(tuple(pair) is pair, pair[:] is pair, text[:] is text, frozenset(frozen) is frozen)
print(copy.copy(pair) is pair, copy.deepcopy(pair) is pair, copy.deepcopy((pair, [])) is pair)
