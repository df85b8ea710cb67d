# Stands before every program of this folder. PORT is the listener that must hear nothing, CANARY a file of the machine that
# must stay unread and unchanged.
PORT = 0
CANARY = '/nowhere/canary'


def attempt(what, action):
    """Say whether an action was refused, or reached something."""
    try:
        result = action()
    except BaseException as error:
        print(f'{what}: refused ({type(error).__name__})')
    else:
        print(f'{what}: REACHED {type(result).__name__} {result!r:.300}')


class _Module:
    """A module that is looked for when it is used: where there is none, what is attempted with it is refused."""

    def __init__(self, name):
        self._name = name

    def __getattr__(self, attribute):
        from importlib import import_module

        module = import_module(self._name)
        return getattr(module, attribute) if hasattr(module, attribute) else import_module(f'{self._name}.{attribute}')


js, pyodide, pyodide_js = _Module('js'), _Module('pyodide'), _Module('pyodide_js')


def script(text):
    """Run a text as JavaScript."""
    return pyodide.code.run_js(text)


