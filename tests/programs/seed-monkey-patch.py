# idea: a function stored in a class later replaces the one that was there
class C:
    def foo():
        print('This is before monkey-patched.')


C.foo()


def new_foo():
    print('This is after monkey-patched.')


C.foo = new_foo  #: mutate attribute foo; free function
C.foo()
