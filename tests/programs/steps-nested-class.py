# idea: a class inside a class does not see the names of the class around it
class Outer:
    hidden = 1

    class Inner:
        try:
            print(hidden)
        except NameError as error:
            print(error)


print(Outer.Inner.__qualname__)
