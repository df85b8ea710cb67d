# attack: Pyodide's own way to break down
# ends: Python broke down
import _pyodide_core as core

attempt('nothing', lambda: 1 / 0)
core.trigger_fatal_error()
