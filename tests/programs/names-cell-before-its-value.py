# idea: a name that lives in a cell is not bound to the cell itself, before its value and after
def make(given):
    def use():
        return given, made, never
    given = given  #: has given list; cell given use/closure:given
    made = {}  #: bind made; not bind never; cell made use/closure:made
    made = 'another'  #: rebind made; cell made use/closure:made; not cell given use/closure:made
    return use
    never = 1


make([])
