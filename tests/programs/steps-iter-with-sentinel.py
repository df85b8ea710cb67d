# idea: iter with a sentinel calls the function until it gives that value
# steps: 3 6 10 7 7 7
answers = [1, 2, 0, 3]


def ask():
    return answers.pop(0)


print(list(iter(ask, 0)), answers)
