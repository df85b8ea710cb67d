# attack: what Pyodide brings along to load things
ADDRESS = f'http://127.0.0.1:{PORT}'
attempt('open_url', lambda: pyodide.http.open_url(f'{ADDRESS}/open-url').read())
attempt('pyxhr', lambda: pyodide.http.pyxhr.get(f'{ADDRESS}/pyxhr'))


def fetch():
    pyodide.http.pyfetch(f'{ADDRESS}/pyfetch').send(None)


def load():
    pyodide_js.loadPackage(f'{ADDRESS}/package-1.0-py3-none-any.whl')
    raise OSError('it only promises')


attempt('pyfetch', fetch)
attempt('loadPackage', load)
