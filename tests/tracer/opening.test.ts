import { describe, expect, it } from 'vitest';
import type { Playback } from '../../model/playback.ts';
import type { MemoryObject } from '../../model/snapshot.ts';
import { RequestError } from '../../tracer/host/runtime.ts';
import { record } from './interpreter.ts';

/** What the module's name `name` is on at the end. */
function named(playback: Playback, name: string): MemoryObject {
  const { frames, objects } = playback.at(playback.length - 1);
  const id = frames[0]?.names.find((one) => one.name === name)?.object;
  return objects.get(id ?? 'o0') as MemoryObject;
}

const labels = ({ references }: MemoryObject, kind: string): string[] =>
  references.filter((ref) => ref.kind === kind).map(({ label }) => label);

describe('what of the runtime is drawn open', () => {
  const source = 'from collections import ChainMap, OrderedDict\nm = ChainMap()\nx = 1\n';

  it('is nothing, unless asked for', async () => {
    const { recording } = await record({ source });
    expect(named(recording, 'ChainMap')).toMatchObject({ text: 'class ChainMap', references: [] });
    expect(named(recording, 'm').class).toBeNull();
  });

  it('is one class by its full name, with what it holds; its objects have it as their class', async () => {
    const { recording } = await record({ source, open: ['collections.ChainMap'] });
    const opened = named(recording, 'ChainMap');
    expect(opened.text).toBe('ChainMap');
    expect(labels(opened, 'attribute')).toContain('new_child');
    expect(named(recording, 'm').class).toBe(opened.id);
    expect(named(recording, 'OrderedDict').text).toBe('class OrderedDict');
  });

  it('is a module with all that it defines', async () => {
    const { recording } = await record({ source: `import collections\n${source}`, open: ['collections'] });
    expect(labels(named(recording, 'collections'), 'attribute')).toContain('namedtuple');
    expect(named(recording, 'OrderedDict').text).toBe('OrderedDict');
  });

  it('is what is built in, without its module', async () => {
    const { recording } = await record({ source: 'kind = list\nx = 1\n', open: ['list'] });
    expect(labels(named(recording, 'kind'), 'attribute')).toContain('append');
  });

  it('is what the library put into a class, where that part of it is opened', async () => {
    const colours = 'import enum\nclass Colour(enum.Enum):\n    RED = 1\nx = 1\n';
    const closed = await record({ source: colours });
    expect(labels(named(closed.recording, 'Colour'), 'attribute')).toEqual(['RED']);
    const { recording } = await record({ source: colours, open: ['enum.Enum'] });
    expect(labels(named(recording, 'Colour'), 'attribute')).toContain('_member_map_');
  });

  it.each(['collections.ChainMop', 'colections', 'list.apend', 'no.such.module', 'collections.ChainMap.maps.x'])(
    'is refused where nothing has the name: %s',
    async (name) => {
      const message = `Nothing of Python or its library has the name: ${name}`;
      await expect(record({ source, open: ['enum', name] })).rejects.toThrow(new RequestError(message));
    },
  );

  it('may be what is not loaded yet, or comes with the program', async () => {
    const modules = [{ name: 'helper', source: 'class Own: pass\n' }];
    const open = ['xml.dom.Node', 'helper.Own', 'builtins.dict', 'collections.abc.Sized', 'dict.fromkeys'];
    expect((await record({ source, modules, open })).outcome).toEqual({ kind: 'finished' });
  });

  it('is what it was before in the next run', async () => {
    await record({ source, open: ['collections'] });
    const { recording } = await record({ source });
    expect(named(recording, 'ChainMap').text).toBe('class ChainMap');
  });
});
