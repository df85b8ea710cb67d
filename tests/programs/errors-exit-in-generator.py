# idea: leaving the program inside a generator unwinds it too
def ask():
    try:
        yield 1
        raise SystemExit(0)
    finally:
        print('generator left')


for _ in ask():
    print('round')
