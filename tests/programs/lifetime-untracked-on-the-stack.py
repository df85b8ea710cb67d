# idea: an object() that a value stack alone holds for a while is not gone, and when it is taken off it is
def make():
    mark = object()
    return mark


def wait():
    return 'done'


kept = [make(), wait()][0]  #: create object; not free object; not lost object
print([make(), wait()][1])  #: lost object
