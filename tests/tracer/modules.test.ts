import { describe, expect, it } from 'vitest';
import { fileAt } from '../../model/files.ts';
import type { Playback } from '../../model/playback.ts';
import type { RunRequest } from '../../tracer/host/tracer.ts';
import { record, runUntraced } from './interpreter.ts';

const HELPER = { name: 'helper', source: 'count = 0\ndef grow(items):\n    items.append(1)\n    return items\n' };
const TOOLS = {
  name: 'pack.tools',
  source: 'class Box:\n    def __init__(self, inside):\n        self.inside = inside\n',
};

/** The lines stepped in each file in order, `helper.py 2`, those of the program without a name. */
const stepped = (playback: Playback): readonly string[] =>
  Array.from({ length: playback.length }, (_, n) => n).flatMap((n) => {
    const { event, range } = playback.step(n);
    return event === 'line' ? [`${fileAt(playback, n) ?? ''} ${range?.[0]}`.trim()] : [];
  });

const isNeutral = async (request: RunRequest): Promise<void> => {
  const { recording: _, shutdown: __, ...traced } = await record(request);
  expect(traced).toEqual(await runUntraced(request));
};

describe('a further module', () => {
  const request = { source: 'import helper\nmine = helper.grow([])\n', modules: [HELPER] };

  it('is stepped through where it is imported and where it is called', async () => {
    const { recording } = await record(request);
    expect(stepped(recording)).toEqual(['1', 'helper.py 1', 'helper.py 2', '2', 'helper.py 3', 'helper.py 4']);
    expect(recording.sourceOf('helper.py')).toBe(HELPER.source);
    expect(recording.sourceOf('other.py')).toBeNull();
  });

  it('has a frame with the names that its text binds', async () => {
    const { recording } = await record(request);
    const inside = recording.at(4).frames.at(-1);
    expect(inside).toMatchObject({ kind: 'module', file: 'helper.py', names: [{ name: 'count' }, { name: 'grow' }] });
  });

  it('of a package is found, and its classes are open', async () => {
    const source = 'from pack.tools import Box\nbox = Box([1])\n';
    const { recording } = await record({ source, modules: [TOOLS] });
    expect(stepped(recording)).toEqual(['1', 'pack/tools.py 1', 'pack/tools.py 2', '2', 'pack/tools.py 3']);
    const box = [...recording.at(recording.length - 1).objects.values()].find(({ type }) => type === 'Box');
    expect(box?.references.map(({ kind, label }) => `${kind} ${label}`)).toEqual(['attribute inside']);
  });

  it('that is no Python fails where it is imported, with its own line', async () => {
    const { outcome } = await record({
      source: 'x = 1\nimport broken\n',
      modules: [{ name: 'broken', source: '1 +\n' }],
    });
    expect(outcome).toMatchObject({ kind: 'exception', type: 'SyntaxError', line: 2 });
    expect(outcome.kind === 'exception' && outcome.traceback).toContain('File "broken.py", line 1');
  });

  it('takes the place of a module of the library that has its name', async () => {
    const modules = [{ name: 'random', source: 'def choice(items):\n    return items[0]\n' }];
    const { output } = await record({ source: 'import random\nprint(random.choice([7, 8]))\n', modules });
    expect(output).toBe('7\n');
    expect((await record({ source: 'import random\nprint(hasattr(random, "Random"))\n' })).output).toBe('True\n');
  });

  it.each([
    ['runs', 'import helper\nprint(helper, helper.__name__, helper.grow.__module__)\n'],
    ['raises', 'import helper\nhelper.grow(None)\n'],
    ['is not there', 'import nowhere\n'],
    ['is asked for its source', 'import helper, inspect\nprint(inspect.getsource(helper.grow))\n'],
  ])('is the same without a recorder: it %s', (_, source) => isNeutral({ source, modules: [HELPER] }));
});

describe('a module of the library', () => {
  const COPY = '/lib/python314.zip/copy.py';
  const source = 'import copy\nmine = copy.deepcopy([[1]])\n';

  it('is stepped into where that was asked for, with its memo', async () => {
    const { recording } = await record({ source, library: ['copy'] });
    const steps = stepped(recording).filter((place) => place.startsWith(COPY));
    expect(steps.length).toBeGreaterThan(20);
    const memos = recording
      .at(recording.length - 10)
      .frames.flatMap(({ file, names }) => (file === COPY ? names.filter(({ name }) => name === 'memo') : []));
    expect(memos.length).toBeGreaterThan(0);
    expect(recording.sourceOf(COPY)).toContain('def deepcopy(x, memo=None');
  });

  it('is stepped over otherwise', async () => {
    expect(stepped((await record({ source })).recording)).toEqual(['1', '2']);
  });

  it('is found by the imports of the texts', async () => {
    const { recording } = await record({ source, library: ['imported'] });
    expect(stepped(recording).some((place) => place.startsWith(COPY))).toBe(true);
    const helped = { source: 'import helper\nhelper.twin([1])\n', library: ['imported'] };
    const helper = { name: 'helper', source: 'import copy\ndef twin(a):\n    return copy.copy(a)\n' };
    const through = (await record({ ...helped, modules: [helper] })).recording;
    expect(stepped(through).some((place) => place.startsWith(COPY))).toBe(true);
  });

  it('that has no source is refused', async () => {
    const refused = record({ source, library: ['math'] });
    await expect(refused).rejects.toThrow(/^No library module with a source to step into: math$/);
  });

  it.each(['copy', 'collections', 'dataclasses', 'enum', 'functools', 'contextlib', 'json', 'random', 'typing', 're'])(
    '%s is the same with steps inside as without a recorder',
    (library) =>
      isNeutral({
        source: `import ${library}
from dataclasses import dataclass, field
from enum import Enum
import collections, copy, functools, json, contextlib, random, re
@dataclass(order=True)
class P:
    x: int = 1
    y: list = field(default_factory=list)
class C(Enum):
    A = 1
@functools.lru_cache
def f(n): return n if n < 2 else f(n - 1) + f(n - 2)
@contextlib.contextmanager
def g():
    yield 1
with g() as one: print(one)
print(P(), C.A, f(5), json.dumps([1, {'a': 2}]), random.random(), re.sub('a', 'b', 'aa'))
print(copy.deepcopy(P(2, [1])), collections.Counter('aab').most_common(), collections.OrderedDict(a=1))
`,
        library: [library],
        maxSteps: 100_000,
      }),
  );
});
