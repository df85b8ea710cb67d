# attack: turning text into JavaScript
FETCH = f'fetch("http://127.0.0.1:{PORT}/eval")'
attempt('run_js', lambda: pyodide.code.run_js(FETCH))
attempt('Function', lambda: js.Object.constructor(f'return {FETCH}')())
attempt('async function', lambda: js.Object.constructor.constructor(FETCH)())
attempt('eval', lambda: js.eval(FETCH))
attempt('import', lambda: pyodide.code.run_js(f'import("http://127.0.0.1:{PORT}/module.js")'))
attempt('function of a function', lambda: pyodide_js.runPython.constructor(FETCH)())


def later():
    js.setTimeout(FETCH, 0)
    raise OSError('what happens later is heard, or not')


attempt('text for a timer', later)
