# attack: the built-in module that Pyodide is made of, imported anew
import sys

sys.modules.pop('_pyodide_core', None)
import _pyodide_core as core

attempt('an array', lambda: core.to_js([1]).constructor)
attempt('its maker', lambda: core.to_js([1]).constructor.constructor('return process')())
attempt('a map', lambda: core.to_js({'a': 1}).constructor)
attempt('a function', lambda: core.create_proxy(attempt).constructor)
attempt('a call', lambda: core.create_once_callable(attempt).call(None))
attempt('a raw call', lambda: core.raw_call(core.create_once_callable(attempt)))
attempt('attributes', lambda: dir(core.to_js([1])))
attempt('an attribute', lambda: setattr(core.to_js([1]), 'a', 1) or 1)
