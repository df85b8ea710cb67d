# idea: a bare raise with nothing in flight is an error of its own
try:
    raise
except RuntimeError as error:
    print(error)
