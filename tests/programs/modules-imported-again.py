# idea: a module runs once, however often it is imported, until it is reloaded
# steps: 3 4 helper:1 5 8 6 7 9 10 helper:1
import importlib
import helper  #: call helper.<module>
def again():
    import helper as other
    return other
same = again()  #: same same helper; not call helper.<module>
helper.items.append(1)
importlib.reload(helper)  #: call helper.<module>; length helper/attribute:items 0
