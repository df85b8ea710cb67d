# idea: operators without a built-in meaning for the left side ask the right side
# steps: 3 4 7 11 5 8
class Right:
    def __rmatmul__(self, other):
        return ['@', other]

    def __rpow__(self, other):
        return ['**', other]


print(1 @ Right(), 2 ** Right())
