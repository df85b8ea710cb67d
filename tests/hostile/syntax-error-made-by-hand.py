# idea: a SyntaxError whose place is nonsense
# ends: exception SyntaxError: made up (<nowhere>, line -5)
raise SyntaxError('made up', ('<nowhere>', -5, 10 ** 20, object(), 'z', None))
