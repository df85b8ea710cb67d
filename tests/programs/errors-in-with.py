# idea: a manager that returns true swallows the exception of its body
# steps: 3 4 7 12 5 13 12 8 9 14
class Swallow:
    def __enter__(self):
        return self

    def __exit__(self, kind, value, traceback):
        print(kind.__name__, value, traceback.tb_lineno)
        return True


with Swallow():
    [][1]
print('went on')
