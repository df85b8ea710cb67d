# idea: the name of except … as may be deleted or moved inside the body
try:
    raise ValueError('one')
except ValueError as error:
    del error
try:
    raise ValueError('two')
except ValueError as error:
    kept = error
    error = [kept]
print(kept, 'error' in globals())
