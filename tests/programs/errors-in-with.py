# idea: a manager that returns true swallows the exception of its body
class Swallow:
    def __enter__(self):
        return self

    def __exit__(self, kind, value, traceback):
        print(kind.__name__, value, traceback.tb_lineno)
        return True


with Swallow():
    [][1]
print('went on')
