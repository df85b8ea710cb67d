# idea: enumerate keeps the last item that it gave alive, in the tuple that it uses again
class Cheese:
    pass


numbered = enumerate(Cheese() for _ in range(2))
next(numbered)
next(numbered)  #: mutate other last result; has numbered other:last_result Cheese; free Cheese
del numbered  #: free Cheese; free enumerate; free generator
