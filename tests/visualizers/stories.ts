import type { Recording } from '../../model/playback.ts';
import {
  call,
  classOf,
  dict,
  exception,
  fn,
  instance,
  int,
  list,
  type Moment,
  module,
  none,
  str,
  tell,
  traceback,
  tuple,
  weakref,
} from './story.ts';

/** Small programs by hand, each for something that a drawing must show. */
export const STORIES = {
  copies() {
    const ints = { o1: int(1), o2: int(2), o3: int(3), o4: int(4), o5: int(5), o6: int(40) };
    const t = { ...tuple('o4', 'o5'), origin: 'constant' as const };
    const copy = { o10: { type: 'module', text: 'module copy' } };
    const made = { ...ints, ...copy, o11: list('o1', 'o12', 'o13'), o12: list('o2', 'o3'), o13: t };
    const shallow = { ...made, o14: list('o1', 'o12', 'o13') };
    const deep = { ...shallow, o15: list('o1', 'o16', 'o13'), o16: list('o2', 'o3') };
    const names = { copy: 'o10', l1: 'o11', l2: 'o11', l3: 'o14', l4: 'o15' } as const;
    const { copy: c, l1, l2, l3 } = names;
    return tell([
      { frames: [module({})], objects: ints },
      { frames: [module({ copy: c })], objects: { ...ints, ...copy } },
      { frames: [module({ copy: c, l1 })], objects: made },
      { frames: [module({ copy: c, l1, l2 })], objects: made },
      { frames: [module({ copy: c, l1, l2, l3 })], objects: shallow },
      { frames: [module(names)], objects: deep },
      { frames: [module(names)], objects: { ...deep, o12: list('o2', 'o3', 'o6') } },
    ]);
  },
  lifetimes() {
    const values = {
      o1: str('Brie'),
      o2: str('Parmesan'),
      o3: classOf('Cheese', { __init__: 'o4' }),
      o4: fn('Cheese.__init__'),
    };
    const brie = { o10: instance('Cheese', 'o3', { kind: 'o1' }) };
    const parm = { o11: instance('Cheese', 'o3', { kind: 'o2' }) };
    const nodes = { o20: instance('Node', 'o3', { next: 'o21' }), o21: instance('Node', 'o3', { next: 'o20' }) };
    const lost = { o20: { ...nodes.o20, held: 'none' as const }, o21: { ...nodes.o21, held: 'none' as const } };
    const all = { ...values, ...brie, ...parm, o12: weakref('o10'), o13: weakref('o11'), ...nodes };
    const { o11: _, ...rest } = all;
    return tell([
      { frames: [module({ Cheese: 'o3' })], objects: values },
      {
        frames: [module({ Cheese: 'o3', brie: 'o10', parm: 'o11', wr: 'o12', wr2: 'o13', a: 'o20', b: 'o21' })],
        objects: all,
      },
      {
        frames: [module({ Cheese: 'o3', brie: 'o10', wr: 'o12', wr2: 'o13', a: 'o20', b: 'o21' })],
        objects: { ...rest, o13: weakref(null) },
      },
      {
        frames: [module({ Cheese: 'o3', brie: 'o10', wr: 'o12', wr2: 'o13' })],
        objects: { ...rest, o13: weakref(null), ...lost },
      },
    ]);
  },
  recursion() {
    const objects: Moment['objects'] = {
      o1: fn('fact'),
      ...Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`o${10 + i}`, int(i)])),
    };
    return tell(
      Array.from(
        { length: 9 },
        (_, depth): Moment => ({
          event: depth > 0 ? 'call' : 'line',
          frames: [
            module({ fact: 'o1' }),
            ...Array.from({ length: depth }, (_, i) => call(`f${i + 2}`, 'fact', { n: `o${18 - i}` })),
          ],
          objects,
        }),
      ),
    );
  },
  chain() {
    const node = classOf('Node');
    const moments: Moment[] = [];
    const objects: Record<string, Moment['objects'][`o${number}`]> = { o1: node, o2: none };
    for (let i = 0; i < 12; i++) objects[`o${50 + i}`] = int(i);
    for (let i = 0; i < 12; i++) {
      objects[`o${10 + i}`] = instance('Node', 'o1', { value: `o${50 + i}`, next: i > 0 ? `o${9 + i}` : 'o2' });
      moments.push({ frames: [module({ Node: 'o1', head: `o${10 + i}` })], objects: { ...objects } });
    }
    return tell(moments);
  },
  /** A ring that was made from its end: n = Node(Node(Node())), then closed. */
  ring() {
    const node = (next: `o${number}`) => instance('Node', 'o1', { next });
    const all = { o1: classOf('Node'), o2: none, o10: node('o2'), o11: node('o10'), o12: node('o11') };
    const { o12, ...two } = all;
    const { o11, ...one } = two;
    const made = (self: `o${number}`, objects: Moment['objects']): Moment => ({
      frames: [module({ Node: 'o1' }), call('f2', '__init__', { self })],
      objects,
    });
    return tell([
      made('o10', one),
      made('o11', two),
      made('o12', all),
      { frames: [module({ Node: 'o1', n: 'o12' })], objects: all },
      { frames: [module({ Node: 'o1', n: 'o12' })], objects: { ...all, o10: node('o12') } },
      { frames: [module({ Node: 'o1', n: 'o12', m: 'o11' })], objects: { ...all, o10: node('o12') } },
    ]);
  },
  /** An iterator's way over a list, to its end. */
  iterator() {
    const items = { o1: int(1), o2: list('o1') };
    const at = (text: string, ...references: [['iterates', '', `o${number}`]] | []): Moment => ({
      frames: [module({ nums: 'o2', it: 'o3' })],
      objects: { ...items, o3: { type: 'list_iterator', text, references } },
    });
    return tell([at('next: item 0', ['iterates', '', 'o2']), at('exhausted')]);
  },
  tables() {
    const words = ['Ann', 'Bob', 'Cleo', 'Dan', 'Eve'];
    const objects: Moment['objects'] = {
      ...Object.fromEntries(words.map((word, i) => [`o${i + 1}`, str(word)])),
      ...Object.fromEntries(Array.from({ length: 100 }, (_, i) => [`o${100 + i}`, int(i)])),
      o10: dict({ "'red'": ['o1', 'o11'], "'green'": ['o2', 'o12'], "'blue'": ['o3', 'o13'] }),
      o11: list('o1', 'o2'),
      o12: list('o3'),
      o13: list('o4', 'o5', 'o11'),
      o14: list(...Array.from({ length: 100 }, (_, i) => `o${100 + i}` as const)),
      o15: {
        type: 'set',
        length: 3,
        references: [
          ['member', '', 'o1'],
          ['member', '', 'o2'],
          ['member', '', 'o3'],
        ],
      },
      o16: list('o16', 'o11', 'o16'),
      o17: { ...str('It was the best of times, it was the worst of times'), length: 51 },
    };
    return tell([
      {
        frames: [module({ teams: 'o10', numbers: 'o14', seen: 'o15', loop: 'o16', text: 'o17', red: 'o11' })],
        objects,
      },
    ]);
  },
  haunted() {
    const bus = classOf('HauntedBus', { __init__: 'o2', pick: 'o3' });
    const base = {
      o1: bus,
      o2: fn('HauntedBus.__init__', [['default', 'passengers', 'o4']]),
      o3: fn('HauntedBus.pick'),
      o4: list(),
      o5: str('Tung'),
    };
    const one = { ...base, o6: instance('HauntedBus', 'o1', { passengers: 'o4' }) };
    const names = { HauntedBus: 'o1', bus1: 'o6' } as const;
    return tell([
      { frames: [module({ HauntedBus: 'o1' })], objects: base },
      { frames: [module(names)], objects: one },
      {
        event: 'call',
        frames: [module(names), call('f2', 'HauntedBus.pick', { self: 'o6', name: 'o5' })],
        objects: one,
      },
      {
        event: 'return',
        value: 'o9',
        frames: [module(names), call('f2', 'HauntedBus.pick', { self: 'o6', name: 'o5' })],
        objects: { ...one, o4: list('o5'), o9: none },
      },
      {
        frames: [module({ ...names, bus2: 'o7' })],
        objects: { ...one, o4: list('o5'), o7: instance('HauntedBus', 'o1', { passengers: 'o4' }) },
      },
    ]);
  },
  closure() {
    const objects: Moment['objects'] = {
      o1: fn('make_averager'),
      o2: fn('make_averager.<locals>.averager', [
        ['closure', 'count', 'o3'],
        ['closure', 'total', 'o4'],
      ]),
      o3: { type: 'cell', references: [['cell', '', 'o5']] },
      o4: { type: 'cell', references: [['cell', '', 'o6']] },
      o5: int(1),
      o6: int(10),
      o7: { type: 'float', text: '10.0', held: 'unseen' },
    };
    const names = { make_averager: 'o1', avg: 'o2' } as const;
    return tell([
      { frames: [module(names)], objects },
      {
        event: 'call',
        frames: [module(names), call('f2', 'make_averager.<locals>.averager', { v: 'o6', count: 'o5', total: 'o6' })],
        objects,
      },
    ]);
  },
  generator() {
    const objects: Moment['objects'] = {
      o1: fn('countdown'),
      o2: { type: 'generator', references: [['frame', 'n', 'o3']] },
      o3: int(3),
      o4: { ...list('o3'), held: 'unseen' },
    };
    const names = { countdown: 'o1', g: 'o2' } as const;
    const frame = call('f2', 'countdown', { n: 'o3' }, 'generator');
    return tell([
      { event: 'yield', value: 'o3', frames: [module(names), frame], objects },
      { frames: [module({ ...names, first: 'o3' }), { ...frame, suspended: true }], objects },
    ]);
  },
  rebind() {
    const names: Moment['objects'] = { o1: str('Ann'), o2: str('Bob'), o3: str('Cleo') };
    const first = { ...names, o4: list('o1', 'o2') };
    const second = { ...first, o5: list('o3') };
    const { o4: _, ...freed } = second;
    return tell([
      { frames: [module({ team: 'o4' })], objects: first },
      { frames: [module({ team: 'o4', group: 'o4' })], objects: first },
      { frames: [module({ team: 'o5', group: 'o4' })], objects: second },
      { frames: [module({ team: 'o5' })], objects: freed },
    ]);
  },
  /** An exception that leaves a call: its traceback keeps the names of the call. */
  failure() {
    const checked = { o1: fn('check'), o2: int(12), o3: list('o4'), o4: int(18), o6: str('too young') };
    const here = traceback('line 4 of check');
    const raised = { ...checked, o5: exception('ValueError', 'o7', 'o8'), o7: tuple('o6'), o8: here };
    const kept = traceback('line 4 of check', { age: 'o2', limit: 'o3' });
    const outer = traceback('line 8 of <module>', {}, 'o8');
    const left = { ...raised, o5: exception('ValueError', 'o7', 'o9'), o8: kept, o9: outer };
    const inCall = [module({ check: 'o1' }), call('f2', 'check', { age: 'o2', limit: 'o3' })];
    const names = { check: 'o1', error: 'o5' } as const;
    return tell([
      { frames: inCall, objects: checked },
      { event: 'exception', value: 'o5', frames: inCall, objects: raised },
      { event: 'exception', value: 'o5', frames: [module({ check: 'o1' })], objects: left },
      { frames: [module(names)], objects: left },
      { frames: [module({ ...names, way: 'o9' })], objects: left },
    ]);
  },
  /** An exception that is kept by a name of the module, and whose call then ends. */
  failureKept() {
    const objects = { o2: int(12), o5: exception('ValueError', 'o7', 'o8'), o6: str('too young'), o7: tuple('o6') };
    const names = { error: 'o5' } as const;
    return tell([
      { frames: [module(names), call('f2', 'check', { age: 'o2' })], objects: { ...objects, o8: traceback('line 4') } },
      { frames: [module(names)], objects: { ...objects, o8: traceback('line 4', { age: 'o2' }) } },
    ]);
  },
} satisfies Record<string, () => Recording>;

/** `count` names, each on a list of its own. */
export function manyLists(count: number): Recording {
  const ids = Array.from({ length: count }, (_, i) => `o${i + 10}` as const);
  const objects = Object.fromEntries(ids.map((id) => [id, list('o1', 'o2')]));
  const names = Object.fromEntries(ids.map((id) => [`name_${id}`, id]));
  return tell([{ frames: [module(names)], objects: { o1: int(1), o2: int(2), ...objects } }]);
}

/** A name that moves on to another int at each of `steps` steps, while another stays on a list. */
export function counting(steps: number): Recording {
  return tell(
    Array.from(
      { length: steps },
      (_, i): Moment => ({
        frames: [module({ n: `o${i + 10}`, all: 'o1' })],
        objects: { o1: list('o2'), o2: int(7), [`o${i + 10}`]: int(i) },
      }),
    ),
  );
}
