# attack: the process around the interpreter, through the module that leads to JavaScript
def process():
    from js import process
    return process


attempt('process', process)
attempt('its environment', lambda: process().env.REFSCOPE_SECRET)
attempt('its arguments', lambda: process().argv)
attempt('its end', lambda: process().exit(0))
attempt('the end of its parent', lambda: process().kill(process().ppid))
attempt('its bindings', lambda: process().binding('fs'))
attempt('its modules', lambda: process().getBuiltinModule('node:fs').readFileSync(CANARY, 'utf8'))
attempt('its main module', lambda: process().mainModule.require('node:fs').readFileSync(CANARY, 'utf8'))
attempt('require', lambda: __import__('js').require('fs').readFileSync(CANARY, 'utf8'))
