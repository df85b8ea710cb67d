# attack: a file that Emscripten would fetch when it is read
import pyodide_js


def lazy_file():
    files = pyodide_js._module.FS
    files.createLazyFile('/', 'lazy', f'http://127.0.0.1:{PORT}/lazy', True, False)
    with open('/lazy') as file:
        return file.read(1) or 1 / 0


attempt('lazy file', lazy_file)
