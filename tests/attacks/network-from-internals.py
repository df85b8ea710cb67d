# attack: a file that Emscripten would fetch when it is read
def lazy():
    files = pyodide_js._module.FS
    files.createLazyFile('/', 'lazy', f'http://127.0.0.1:{PORT}/lazy', True, False)
    with open('/lazy') as file:
        return file.read()


attempt('a lazy file', lazy)
