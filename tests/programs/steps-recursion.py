# idea: each level of a recursion is a frame of its own with a note of its own
# steps: 3 9 4 6 4 6 4 6 4 6 4 6 4 5
def factorial(n):
    if n == 0:
        return 1  #: has n int 0
    return n * factorial(n - 1)


print(factorial(5))
