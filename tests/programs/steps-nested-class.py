# idea: a class inside a class does not see the names of the class around it
# steps: 3 4 6 8 9 10 13
class Outer:
    hidden = 1  #: bind hidden; in class

    class Inner:
        try:
            print(hidden)
        except NameError as error:
            print(error)


print(Outer.Inner.__qualname__)
