/** The process of Python under Node: it survives every program, keeps nothing of one for the next, and trusts nothing. */
import { afterAll, describe, expect, it } from 'vitest';
import { recordProgram } from '../../tracer/host/node.ts';
import { PythonProcess, type Recording } from '../../tracer/host/python-process.ts';
import { RequestError } from '../../tracer/host/runtime.ts';
import { Lines } from '../../tracer/host/walled/lines.ts';

const python = new PythonProcess();
afterAll(() => python.end());

const record = (source: string): Promise<Recording> => python.record({ source });
const outputOf = ({ steps }: Recording): string => steps.map(({ output = '' }) => output).join('');

describe('a program that breaks its interpreter', () => {
  it.each([
    ['os._exit', 'import os\nx = [1]\nprint("before")\nos._exit(7)', { kind: 'exited', code: 7 }],
    [
      'memory that is not there',
      'import ctypes\nx = [1]\nprint("before")\nctypes.string_at(2 ** 32 - 8, 100)',
      { kind: 'crashed', message: 'it used memory that there is not' },
    ],
    [
      'abort',
      'import os\nx = [1]\nprint("before")\nos.abort()',
      { kind: 'crashed', message: 'it gave itself up (abort)' },
    ],
  ])('keeps the steps and the output so far: %s', async (_, source, outcome) => {
    const recording = await record(`${source}\nnever = 1\n`);
    expect(recording.outcome).toEqual(outcome);
    expect(outputOf(recording)).toBe('before\n');
    const { range } = recording.steps.at(-2) ?? {};
    expect(range?.[0]).toBe(4);
    expect((await record('x = 1\n')).outcome).toEqual({ kind: 'finished' });
  });
});

describe('the next program', () => {
  const MEDDLER = `
import builtins, json, os, random, sys, types
builtins.len = builtins.print
builtins.leftover = json.dumps = sys.leftover = random.leftover = 1
sys.modules['math'] = types.ModuleType('math')
sys.path.append('/leftover')
os.environ['LEFTOVER'] = '1'
open('leftover.txt', 'w').write('here')
open('/tmp/leftover.txt', 'w').write('here')
os.chdir('/')
random.seed(12345)
sys.setrecursionlimit(77)
sys.settrace(lambda *_: None)
int.__subclasses__
class Base(Exception): pass
`;
  const OBSERVER = `
import builtins, json, math, os, random, sys
print(len([1]), hasattr(builtins, 'leftover'), json.dumps([1]), math.pi, random.random())
print(sys.path, dict(os.environ), os.getcwd(), os.listdir(), os.listdir('/tmp'), sys.getrecursionlimit())
print(len(object.__subclasses__()), len(sys.modules), sys.gettrace(), hash('text'), id([]), sys.getrefcount(sys))
`;

  it('meets nothing of the one before', async () => {
    const first = await record(OBSERVER);
    expect((await record(MEDDLER)).outcome).toEqual({ kind: 'finished' });
    const second = await record(OBSERVER);
    expect(second.steps).toEqual(first.steps);
    expect(second.outcome).toEqual({ kind: 'finished' });
  });

  it('is recorded after one that could not be', async () => {
    await expect(python.record({ source: 'x = 1\n', library: ['no_such_module'] })).rejects.toThrow(RequestError);
    expect((await record('x = 1\n')).steps).toHaveLength(2);
  });
});

it('records what an interpreter in our own process records', async () => {
  const source = 'class Cheese:\n    pass\n\na = [Cheese(), "Brié", 2.5]\nb = a\ndel a[0]\nfor c in b:\n    print(c)\n';
  const [apart, here] = [await record(source), await recordProgram({ source })];
  const withoutAddresses = ({ steps, outcome }: Recording): unknown =>
    JSON.parse(JSON.stringify({ steps, outcome }, (key, value) => (key === 'address' ? undefined : value)));
  expect(withoutAddresses(apart)).toEqual(withoutAddresses(here));
});

it('gives what the machine’s chance gives, where a program reads that', async () => {
  const source = 'print(open("/dev/urandom", "rb").read(8).hex())\n';
  const [first, second] = [outputOf(await record(source)), outputOf(await record(source))];
  expect(first).toMatch(/^[0-9a-f]{16}\n$/);
  expect(second).not.toBe(first);
});

// Without the snapshot it starts the slow way.
it('starts with other hashes where they are asked for', async () => {
  const other = new PythonProcess({ hashSeed: 5 });
  const [five, zero] = await Promise.all([other, python].map((one) => one.record({ source: 'print(hash("text"))\n' })));
  other.end();
  expect(five?.outcome).toEqual({ kind: 'finished' });
  expect(outputOf(five as Recording)).not.toBe(outputOf(zero as Recording));
}, 120_000);

describe('what the process tells', () => {
  const told = (...pieces: readonly string[]): string[] => {
    const lines: string[] = [];
    const all = new Lines((word, about) => lines.push(`${word}: ${about}`));
    for (const piece of pieces) all.add(Buffer.from(piece, 'latin1'));
    return lines;
  };

  it('is put together from pieces, also within a character', () => {
    expect(told('rea', 'dy {}\nst', 'eps ["\xc3', '\xa9"]\nend ')).toEqual(['ready: {}', 'steps: ["é"]']);
  });

  it('is refused where it is nothing that the process tells', () => {
    expect(() => told('steps []\n__proto__ 1\n')).toThrow('no such line: __proto__ 1');
    expect(() => told('\n')).toThrow('no such line');
  });
});
