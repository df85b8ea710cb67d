# attack: JavaScript that asks for what is built into Node
for text in [
    'process.env.REFSCOPE_SECRET',
    f'process.getBuiltinModule("node:fs").readFileSync("{CANARY}", "utf8")',
    f'require("fs").readFileSync("{CANARY}", "utf8")',
    f'globalThis.require("fs").writeFileSync("{CANARY}", "changed")',
    f'require("child_process").execSync("cat {CANARY}").toString()',
    f'this.constructor.constructor("return process")().mainModule.require("fs").readFileSync("{CANARY}", "utf8")',
    f'import("node:fs").then((fs) => fs.writeFileSync("{CANARY}", "changed")).then(() => 1); throw Error("it is only promised")',
    f'import("node:net").then((net) => net.connect({PORT}, "127.0.0.1")); throw Error("it is only promised")',
    f'import("data:text/javascript,import fs from \'node:fs\'; fs.writeFileSync(\'{CANARY}\', \'changed\')"); throw Error("promised")',
    'process.binding("fs").internalModuleReadJSON',
    'process.kill(process.ppid, "SIGKILL")',
    'new Worker("1", {eval: true}).threadId',
    f'fetch("http://127.0.0.1:{PORT}/fetch").constructor.name',
    f'new WebSocket("ws://127.0.0.1:{PORT}/").url',
]:
    attempt(text[:50], lambda text=text: script(text))
