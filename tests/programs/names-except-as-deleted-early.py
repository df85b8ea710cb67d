# idea: the name of except … as may be deleted or moved inside the body
# steps: 4 5 6 8 9 10 11 12
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
