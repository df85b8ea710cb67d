import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { landmarksIn } from '../../model/landmarks.ts';
import { createRecording, type Playback, type Recording } from '../../model/playback.ts';
import type { ObjectId, Step } from '../../model/trace.ts';
import type { RunRequest } from '../../tracer/host/tracer.ts';
import { begin, line } from '../renderer/traces.ts';
import { record } from '../tracer/interpreter.ts';
import { histories } from './worlds.ts';

const objectsOf = (playback: Playback): readonly ObjectId[] =>
  Array.from({ length: playback.length }, (_, n) => Object.keys(playback.step(n).objects ?? {}) as ObjectId[]).flat();

describe('landmarks of any history', () => {
  it('are one for each object, and lead back to it', () => {
    fc.assert(
      fc.property(histories, ({ steps }) => {
        const playback = createRecording(steps);
        const landmarks = landmarksIn(playback);
        const objects = objectsOf(playback);
        const found = objects.map((object) => landmarks.of(object) as string);
        expect(new Set(found).size).toBe(objects.length);
        expect(found.map(landmarks.at)).toEqual(objects);
      }),
    );
  });

  it('lead to the same objects when more steps have come', () => {
    fc.assert(
      fc.property(histories, fc.nat(), ({ steps }, n) => {
        const some = n % (steps.length + 1);
        const playback = createRecording(steps.slice(0, some));
        const before = objectsOf(playback).map((object) => [object, landmarksIn(playback).of(object)] as const);
        playback.append(steps.slice(some));
        const landmarks = landmarksIn(playback);
        for (const [object, landmark] of before) expect(landmarks.at(landmark as string)).toBe(object);
      }),
    );
  });

  it('do not depend on the numbers of objects', () => {
    fc.assert(
      fc.property(histories, ({ steps }) => {
        const other = JSON.parse(JSON.stringify(steps).replaceAll(/"o(\d+)"/g, '"o$10"'));
        const [one, two] = [createRecording(steps), createRecording(other)];
        const found = (playback: Playback) => objectsOf(playback).map((object) => landmarksIn(playback).of(object));
        expect(found(two)).toEqual(found(one));
      }),
    );
  });
});

const COURSE = `\
import copy

class Bus:
    def __init__(self, passengers):
        self.passengers = list(passengers)

names = []
for _ in range(3):
    name = input()
    if not name:
        spare = [[], []]
        break
    names.append(name.split(','))
bus = Bus(names)
other = copy.deepcopy(bus)
del bus.passengers[0]
`;

const recorded = async (options: Partial<RunRequest>): Promise<Recording> =>
  (await record({ source: COURSE, inputs: ['Ann,Bob', 'Cy', 'Di'], ...options })).recording;

/** The landmarks of what names lead to at the last step, with the type of each object. */
function atTheEnd(playback: Playback): ReadonlyMap<string, string> {
  const { objects } = playback.at(playback.length - 1);
  const landmarks = landmarksIn(playback);
  return new Map(
    [...objects.values()]
      .filter(({ held }) => held === 'names')
      .map(({ id, type }): [string, string] => [landmarks.of(id) as string, type]),
  );
}

describe('landmarks of a program', () => {
  it('say what a reader sees', async () => {
    const landmarks = atTheEnd(await recorded({}));
    expect([...landmarks].filter(([, type]) => ['list', 'Bus', 'type'].includes(type))).toEqual([
      ['4:4 Bus', 'type'],
      ['7:0 names', 'list'],
      ['13:4 names[0]', 'list'],
      ['13:4 names[1]', 'list'],
      ['13:4 names[2]', 'list'],
      ['14:0 Bus.__init__ self', 'Bus'],
      ['5:8 Bus.__init__ self.passengers', 'list'],
      ['15:0 other', 'Bus'],
      ['15:0 other.passengers', 'list'],
      ['15:0 other.passengers[0]', 'list'],
      ['15:0 other.passengers[1]', 'list'],
      ['15:0 other.passengers[2]', 'list'],
    ]);
  });

  it.each<[string, Partial<RunRequest>]>([
    ['steps into the library', { library: ['copy'] }],
    ['steps by expressions', { expressions: true }],
    ['opens what is closed', { open: ['copy'] }],
  ])('are the same where it %s', async (_, options) => {
    const [plain, other] = [await recorded({}), await recorded(options)];
    const found = atTheEnd(other);
    for (const [landmark, type] of atTheEnd(plain)) expect([landmark, found.get(landmark)]).toEqual([landmark, type]);
  });

  it('are the same with other answers, as far as the same is made', async () => {
    const [plain, short] = [await recorded({}), await recorded({ inputs: ['Ann,Bob', ''] })];
    const [all, few] = [atTheEnd(plain), atTheEnd(short)];
    for (const made of ['names', 'Bus.__init__ self', 'names[0]', 'other', 'other.passengers[0]']) {
      const of = (landmarks: ReadonlyMap<string, string>) => [...landmarks].find(([one]) => one.endsWith(` ${made}`));
      expect(of(few)).toEqual(of(all));
    }
    expect([...few.keys()].filter((landmark) => !all.has(landmark))).toEqual(
      expect.arrayContaining(['11:8 spare', '11:8 spare[0]', '11:8 spare[1]']),
    );
    expect(landmarksIn(short).at('13:4 names[2]')).toBeNull();
  });
});

test('a loop that makes very many objects in one place takes no longer for each than for the first', () => {
  const object = { address: 1, type: 'list' };
  const steps = Array.from(
    { length: 20_000 },
    (_, n): Step => line(2, { names: { f1: [['x', `o${n}`]] }, objects: { [`o${n}`]: object } }),
  );
  const landmarks = landmarksIn(createRecording([begin(), ...steps]));
  expect(landmarks.of('o19999')).toBe('2:0 x (19999)');
  expect(landmarks.at('2:0 x (19999)')).toBe('o19999');
});
