# idea: a class body with a global statement binds the module's name
# steps: 3 5 6 9
class Maker:
    global made
    made = [1]  #: bind made
    kept = made


print(made is Maker.kept, hasattr(Maker, 'made'))
