# attack: folders of the machine, mounted into the interpreter's own file system
import os


def mounted(mount):
    import pyodide_js
    os.mkdir('/mounted')
    try:
        mount(pyodide_js, os.path.dirname(CANARY))
        return open('/mounted/' + os.path.basename(CANARY)).read()
    finally:
        os.rmdir('/mounted')


def of_emscripten(api, folder):
    files = api._module.FS
    files.mount(files.filesystems.NODEFS, __import__('pyodide').ffi.to_js({'root': folder}), '/mounted')


attempt('mountNodeFS', lambda: mounted(lambda api, folder: api.mountNodeFS('/mounted', folder)))
attempt('NODEFS', lambda: mounted(of_emscripten))
attempt('NODERAWFS', lambda: mounted(lambda api, folder: api._module.NODERAWFS.open(CANARY)))
attempt('in a script', lambda: script('pyodide.FS.mount(pyodide.FS.filesystems.NODEFS, {root: "/"}, "/tmp"), 1'))
attempt('a lazy file', lambda: __import__('pyodide_js').FS.createLazyFile('/', 'lazy', f'http://127.0.0.1:{PORT}/', 1, 0))
attempt('the internals', lambda: __import__('pyodide_js')._api.config.indexURL)
