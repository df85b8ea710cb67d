# attack: a callback whose `this` is the worker's global object
def use(this, *_):
    this.fetch(f'http://127.0.0.1:{PORT}/this')


def later():
    js.setTimeout(pyodide.ffi.create_proxy(use, capture_this=True), 0)
    raise OSError('what happens later is heard, or not')


def at_once():
    return js.Array['from']([1], pyodide.ffi.create_proxy(use, capture_this=True)).fetch


attempt('a timer', later)
attempt('a mapping', at_once)
