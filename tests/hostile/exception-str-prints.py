# idea: making the text of the exception prints, once
# ends: exception E: told
# output: asked
class E(Exception):
    def __str__(self):
        print('asked')
        return 'told'
raise E('x')
