/** What a program writes and reads below `sys.stdout` and `input`: its own, in order, and nowhere else. */
import { describe, expect, it } from 'vitest';
import { record, type Traced } from './interpreter.ts';

const trace = (source: string, inputs: readonly string[] = []): Promise<Traced> => record({ source, inputs });

/** What was written in the steps before each line of the program, the end last. */
function writtenAt({ recording }: Traced): readonly string[] {
  return Array.from({ length: recording.length }, (_, n) => recording.step(n))
    .map(({ range, output = '', errors = '' }) => `${range?.[0] ?? 'end'}:${output}${errors && `!${errors}`}`)
    .filter((each) => !each.endsWith(':'));
}

/** Between lines 3 and 6 descriptor 1 is a file. */
const NOT_OUTPUT = `import os
kept = os.dup(1)
os.dup2(os.open("led-away.txt", os.O_WRONLY | os.O_CREAT), 1)
os.write(1, b"a\\n")
os.dup2(kept, 1)
os.write(1, b"b\\n")
os.remove("led-away.txt")
`;

describe('output below sys.stdout is output of its step', () => {
  it.each([
    ['os.write', 'import os\nprint("a")\nos.write(1, b"b\\n")\nprint("c")\n', ['3:a\n', '4:b\n', 'end:c\n']],
    ['to standard error', 'import os\nos.write(2, b"b\\n")\nx = 1\n', ['3:!b\n']],
    ['/dev/stdout', 'f = open("/dev/stdout", "w")\nf.write("a\\n")\nf.close()\nx = 1\n', ['4:a\n']],
    ['/dev/tty', 'f = open("/dev/tty", "w")\nf.write("a\\n")\nf.close()\nx = 1\n', ['3:a\n']],
    ['a copy of the descriptor', 'import os\nfd = os.dup(1)\nos.write(fd, b"a\\n")\nx = 1\n', ['4:a\n']],
    ['bytes', 'import sys\nsys.__stdout__.buffer.write(b"\\xc3")\nsys.stdout.buffer.write(b"\\xa9")\n', ['end:é']],
    ['text in pieces', 'print("a", end="")\nprint("b")\n', ['2:a', 'end:b\n']],
    ['what os.dup2 leads away is none', NOT_OUTPUT, ['7:b\n']],
  ])('%s', async (_, source, written) => {
    expect(writtenAt(await trace(source))).toEqual(written);
  });

  it('faulthandler writes to standard error', async () => {
    const { errors } = await trace('import faulthandler\nfaulthandler.dump_traceback()\nx = 1\n');
    expect(errors).toContain('File "program.py", line 2 in <module>\n');
  });

  it('what a program made of the descriptors is forgotten by the next', async () => {
    await trace('import os\nos.close(1)\nos.dup2(0, 2)\n');
    expect((await trace('print("a")\n')).output).toBe('a\n');
  });
});

describe('input below input() takes the texts given', () => {
  it.each([
    [
      'os.read, as much as it asks for',
      'import os\nprint(os.read(0, 2), os.read(0, 9), input())\n',
      "b'on' b'e\\n' two\n",
    ],
    ['open(0)', 'f = open(0)\nprint([f.readline(), f.readline()])\n', "['one\\n', 'two\\n']\n"],
    ['/dev/stdin', 'print(next(open("/dev/stdin")), end="")\nprint(input())\n', 'one\ntwo\n'],
    ['/dev/tty', 'f = open("/dev/tty")\nprint(f.readline(), f.isatty(), end="")\n', 'one\n True'],
    ['sys.stdin line by line', 'import sys\nprint(sys.stdin.readline(), next(sys.stdin), end="")\n', 'one\n two\n'],
    ['sys.stdin.buffer', 'import sys\nprint(sys.stdin.buffer.readline())\n', "b'one\\n'\n"],
    [
      'fileinput',
      'import fileinput\nlines = fileinput.input()\nprint(next(lines), next(lines), end="")\n',
      'one\n two\n',
    ],
    ['getpass', 'import getpass\nprint(getpass.getpass("Secret: "))\n', 'Secret: \none\n'],
  ])('%s', async (_, source, output) => {
    const traced = await trace(source, ['one', 'two']);
    expect(traced.outcome).toEqual({ kind: 'finished' });
    expect(traced.output).toBe(output);
  });

  it('Ctrl+D ends the input, as on a terminal', async () => {
    const source =
      'import sys\nprint(sys.stdin.read().split())\nprint(open(0, closefd=False).read())\ntry:\n    input()\nexcept EOFError:\n    print("no more")\n';
    const { output } = await trace(source, ['one', 'two', '\x04']);
    expect(output).toBe("['one', 'two']\n\nno more\n");
  });

  it('the question is what stands on the last line, whoever wrote it', async () => {
    const source =
      'import os\nos.write(1, b"first\\nWho")\nprint(end=" are ")\nopen("/dev/tty", "w").write("you? ")\nos.read(0, 9)\n';
    expect((await trace(source)).outcome).toEqual({ kind: 'input-needed', prompt: 'Who are you? ' });
  });
});

const ASK = 'input("Who? ")';
const SHOUT = 'print("ran on")';

describe('that input is needed cannot be caught: the recording ends where it asked', () => {
  it.each([
    ['except', `try:\n    ${ASK}\nexcept:\n    ${SHOUT}\n${SHOUT}\n`],
    ['except BaseException', `try:\n    ${ASK}\nexcept BaseException as error:\n    print(type(error))\n`],
    [
      'finally: return',
      `def f():\n    try:\n        ${ASK}\n    finally:\n        ${SHOUT}\n        return 1\nf()\n${SHOUT}\n`,
    ],
    ['suppress', `import contextlib\nwith contextlib.suppress(BaseException):\n    ${ASK}\n${SHOUT}\n`],
    [
      'a context manager',
      `class C:\n    def __enter__(self): ...\n    def __exit__(self, *what):\n        ${SHOUT}\n        return True\nwith C():\n    ${ASK}\n${SHOUT}\n`,
    ],
    [
      'gather',
      `import asyncio\nasync def one():\n    return ${ASK}\nasync def main():\n    print(await asyncio.gather(one(), return_exceptions=True))\nasyncio.run(main())\n`,
    ],
    ['__del__', `class A:\n    def __del__(self):\n        ${ASK}\na = A()\ndel a\n${SHOUT}\n`],
    [
      'a weak reference',
      `import weakref\nclass A: ...\na = A()\nr = weakref.ref(a, lambda _: ${ASK})\ndel a\n${SHOUT}\n`,
    ],
    ['atexit', `import atexit\natexit.register(lambda: ${SHOUT})\natexit.register(lambda: ${ASK})\n`],
    ['a thread', `import threading\nt = threading.Thread(target=lambda: ${ASK})\nt.start()\n${SHOUT}\n`],
    [
      'a pool',
      `from concurrent.futures import ThreadPoolExecutor\nwith ThreadPoolExecutor() as pool:\n    f = pool.submit(lambda: ${ASK})\n${SHOUT}\n`,
    ],
    ['a generator', `def g():\n    try:\n        yield ${ASK}\n    finally:\n        ${SHOUT}\nnext(g())\n`],
    ['the read of a file', `try:\n    print("Who? ", end="")\n    open(0).read()\nexcept:\n    ${SHOUT}\n`],
    ['all of sys.stdin', `import sys\nprint("Who? ", end="")\ntry:\n    sys.stdin.read()\nfinally:\n    ${SHOUT}\n`],
  ])('%s', async (_, source) => {
    const { recording, output, outcome } = await trace(source);
    expect(outcome).toEqual({ kind: 'input-needed', prompt: 'Who? ' });
    expect(output).toBe('Who? ');
    const events = Array.from({ length: recording.length }, (__, n) => recording.step(n).event);
    expect(events).not.toContain('exception');
    expect(events.filter((event) => event === 'end')).toEqual(['end']);
  });

  it('the frames stand as they stood when it asked, with their names', async () => {
    const { recording } = await trace(`def f(n):\n    items = [n]\n    return ${ASK}\nf(7)\n`);
    const { event, frames } = recording.at(recording.length - 1);
    expect(event).toBe('end');
    expect(frames.map(({ function: name, names }) => [name, names.map((one) => one.name)])).toEqual([
      ['<module>', ['f']],
      ['f', ['n', 'items']],
    ]);
  });

  it('what was simulated up to there is told', async () => {
    const { simulated } = await trace(`import threading\nt = threading.Thread(target=lambda: ${ASK})\nt.start()\n`);
    expect(simulated).toEqual(['threads']);
  });
});

describe('the step limit cannot be caught', () => {
  it.each([
    ['except', 'while True:\n    try:\n        x = 1\n    except:\n        print("ran on")\n'],
    [
      'finally',
      'def f():\n    try:\n        while True:\n            x = 1\n    finally:\n        return 1\nwhile True:\n    f()\n    print("ran on")\n',
    ],
  ])('%s', async (_, source) => {
    const { outcome, output, recording } = await record({ source, maxSteps: 40 });
    expect(outcome).toEqual({ kind: 'step-limit', limit: 40 });
    expect(output).toBe('');
    expect(recording.length).toBe(40);
    expect(recording.step(39).event).toBe('end');
  });
});
