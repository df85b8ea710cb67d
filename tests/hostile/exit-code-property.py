# idea: an exit whose status can't be asked for
# ends: exception E: 3
# status: 1
class E(SystemExit):
    code = property(lambda s: 1 / 0)
raise E(3)
