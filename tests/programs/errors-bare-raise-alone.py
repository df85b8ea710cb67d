# idea: a bare raise with nothing in flight is an error of its own
# steps: 4 5 6
try:
    raise
except RuntimeError as error:
    print(error)
