# idea: type parameters of a function are set up in a hidden frame that is no call of the program
# steps: 3 7 4 8
def first[T](items: list[T]) -> T:  #: spans 0 3 33
    return items[0]


print(first([1, 2]))
print(first.__type_params__, first.__annotations__)  #: not call __annotate__
