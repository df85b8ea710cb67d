# idea: making the text of the exception asks to end the program
# ends: exception E: <exception str() failed>
class E(Exception):
    def __str__(self): raise SystemExit(3)
raise E('x')
