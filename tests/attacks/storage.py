# attack: what the browser keeps: the app's own text, and files that it would serve later
attempt('localStorage', lambda: js.localStorage)
attempt('sessionStorage', lambda: js.sessionStorage)
attempt('indexedDB', lambda: js.indexedDB.open('attack'))
attempt('caches', lambda: js.caches.open('attack'))
attempt('cookies', lambda: js.document.cookie)
attempt('private files', lambda: js.navigator.storage.getDirectory())


def mounted():
    files = pyodide_js._module.FS
    files.mkdir('/attack')
    files.mount(files.filesystems.IDBFS, None, '/attack')
    return files.filesystems.IDBFS.indexedDB().open('attack')


attempt("Emscripten's IDBFS", mounted)
