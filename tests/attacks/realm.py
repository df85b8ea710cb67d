# attack: from an empty realm into the one that made it
ESCAPES = {
    'functions of the host': '''
        const found = [];
        for (const make of [TextDecoder, TextEncoder, performance.now, crypto.getRandomValues, console.log, setTimeout,
                            readbuffer, read, load]) {
            const outer = make.constructor('return this')();
            if (typeof outer.process === 'object' || outer !== globalThis) found.push(make.name);
        }
        if (found.length === 0) throw Error('all of this realm');
        found.join()''',
    'errors of the host': '''
        let outer = null;
        for (const bytes of [{}, new Proxy(new Uint8Array(1), {}), 7]) {
            try { new TextDecoder('utf-8').decode(bytes) } catch (error) { outer ??= error.constructor }
            try { new TextDecoder('no such encoding').decode(new Uint8Array(1)) } catch (error) { outer ??= error.constructor }
        }
        if (outer.constructor('return this')() === globalThis) throw Error('of this realm');
        outer.constructor('return process')().pid''',
    'what inspects a value': '''
        let outer = null;
        const value = {[Symbol.for('nodejs.util.inspect.custom')]: (depth, options, inspect) => { outer = inspect }};
        try { new TextDecoder('utf-8').decode(value) } catch {}
        try { crypto.getRandomValues(value) } catch {}
        try { console.log(value) } catch {}
        outer.constructor('return process')().pid''',
    'texts that are no texts': '''
        let outer = null;
        const encoding = {toString() { outer = new Error().stack; return 'utf-8' }};
        try { new TextDecoder(encoding).decode(new Uint8Array(1)) } catch {}
        throw Error(outer)''',
    'call sites': '''
        Error.prepareStackTrace = (error, sites) => sites;
        const sites = new Error().stack;
        const outer = sites.map((site) => site.getThis() ?? site.getFunction()).find((one) => one?.process);
        outer.process.pid''',
    'overflowing stacks': '''
        let outer = null;
        const deep = () => { try { deep() } catch { } try { performance.now(); new TextDecoder().decode() } catch (error) { outer ??= error } };
        deep();
        if (outer.constructor.constructor('return this')() === globalThis) throw Error('of this realm');
        outer.constructor.constructor('return process')().pid''',
    'bytes of the host': '''
        let outer = null;
        const Bytes = Uint8Array;
        globalThis.Uint8Array = function () { return {set(bytes) { outer = bytes }} };
        try { readbuffer() } catch { } finally { globalThis.Uint8Array = Bytes }
        outer.constructor.constructor('return process')().pid''',
    'promises of the host': '''
        let outer = null;
        Promise.prototype.then = function (resolve) { outer = resolve };
        (async () => 1)();
        outer.constructor('return process')().pid''',
    'the sandbox object': 'Object.getPrototypeOf(globalThis).constructor.constructor("return process")().pid',
    'a module': 'new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array([0,97,115,109,1,0,0,0]))).exports.process.pid',
    'generators': '(function* () {}).constructor("return process")().next().value.pid',
    'async functions': '(async () => {}).constructor("return process")(); throw Error("it only promises")',
}
for what, text in ESCAPES.items():
    attempt(what, lambda text=text: script(text))
