# attack: a file that Emscripten would fetch when it is read (it breaks down over it: there is nothing to fetch with)
# ends: Python broke down
import pyodide_js

files = pyodide_js._module.FS
files.createLazyFile('/', 'lazy', f'http://127.0.0.1:{PORT}/lazy', True, False)
with open('/lazy') as file:
    print(file.read())
