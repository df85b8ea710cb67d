# idea: a class body with a global statement binds the module's name
# steps: 3 5 6 9
class Maker:
    global made
    made = [1]  #: bind made
    kept = made  #: bind kept; not bind Maker; same kept kept


print(made is Maker.kept, hasattr(Maker, 'made'))
