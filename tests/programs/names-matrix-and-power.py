# idea: operators without a built-in meaning for the left side ask the right side
class Right:
    def __rmatmul__(self, other):
        return ['@', other]

    def __rpow__(self, other):
        return ['**', other]


print(1 @ Right(), 2 ** Right())
