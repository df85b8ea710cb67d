# idea: leaving the program inside a generator unwinds it too
# steps: 3 11 5 12 11 6 8
def ask():
    try:
        yield 1
        raise SystemExit(0)
    finally:
        print('generator left')


for _ in ask():
    print('round')
