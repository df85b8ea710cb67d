# attack: the page, its desktop, and its other workers
for name in [
    'window', 'self', 'globalThis', 'document', 'parent', 'top', 'opener', 'location', 'navigator', 'history',
    'refscope', 'require', 'process', 'module', 'electron', 'ipcRenderer', 'Worker', 'SharedWorker',
    'ServiceWorkerContainer', 'BroadcastChannel', 'MessageChannel', 'postMessage', 'close', 'Notification',
    'Function', 'eval', 'Reflect', 'Proxy', 'WebAssembly', 'SharedArrayBuffer', 'Atomics', 'crypto', 'performance',
]:
    attempt(name, lambda name=name: getattr(js, name))

attempt('a module named js', lambda: __import__('js.window'))
attempt('the constructor of js', lambda: js.constructor)
attempt('the prototype of js', lambda: getattr(js, '__proto__'))
