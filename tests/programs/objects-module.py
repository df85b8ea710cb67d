# idea: a module is one object, and an attribute set on it is seen by everybody
import math
import math as again  #: same math again; has math module module math; references math 0; found math true

math.own = ['mine']
print(again.own)
del math.own
print(hasattr(again, 'own'))
