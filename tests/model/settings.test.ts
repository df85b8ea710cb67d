/** A setting of a run is declared once; what reads the declaration knows every setting, hash seeds as the last one added. */
import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import * as v from 'valibot';
import { describe, expect, it, test } from 'vitest';
import { type RunOptions, requestFor, withRunOptions } from '../../cli/run-options.ts';
import { ROOT } from '../../electron/start/build.mjs';
import { documentOf } from '../../model/document.ts';
import { INITIAL_SETTINGS, REQUESTED_ENTRIES, SETTING_NAMES, settingOf, settingsIn } from '../../model/settings.ts';
import { initialState } from '../../renderer/state/initial.ts';
import { reduce } from '../../renderer/state/reducer.ts';

/** What the command line makes of `args`. */
function optionsOf(...args: readonly string[]): RunOptions {
  const command = withRunOptions(new Command())
    .exitOverride()
    .configureOutput({ writeErr: () => {} });
  return command.parse(args, { from: 'user' }).opts();
}

test.each(SETTING_NAMES)('%s is as declared where nothing is said', (name) => {
  expect(v.is(settingOf(name).schema, INITIAL_SETTINGS[name])).toBe(true);
  expect(documentOf('')[name]).toEqual(INITIAL_SETTINGS[name]);
});

test('the clock starts when the simulation says', () => {
  const [, start = ''] =
    /^CLOCK_START = ([\d_]+)$/m.exec(readFileSync(`${ROOT}/tracer/refscope/simulation.py`, 'utf8')) ?? [];
  expect(INITIAL_SETTINGS.clock).toBe(Number(start.replaceAll('_', '')));
});

describe('a request of the command line', () => {
  const document = {
    ...documentOf('a = 1\n'),
    hashSeed: 5,
    seed: 3,
    inputs: ['Ada'],
    library: ['copy'],
    expressions: true,
  };

  it('is as the document says, and the line wins', async () => {
    const { source, ...asIs } = await requestFor(document, optionsOf());
    expect(asIs).toEqual(settingsIn(document));
    const said = await requestFor(document, optionsOf('--hash-seed', '0', '--input', 'Bob', '--clock', '1970-01-02'));
    expect(said).toEqual({ source, ...asIs, hashSeed: 0, inputs: ['Bob'], clock: 86_400 });
  });

  it('can be sent to the worker', async () => {
    const { source: _, ...settings } = await requestFor(
      document,
      optionsOf('--max-steps', '20', '--open', 'enum, list'),
    );
    expect(v.parse(v.strictObject(REQUESTED_ENTRIES), settings)).toEqual(settings);
    expect(settings).toMatchObject({ maxSteps: 20, open: ['enum', 'list'] });
  });

  it.each([
    ['--hash-seed', '4294967296', 'Not a number from 0 to 4294967295'],
    ['--seed', '-1', 'Not a number from 0 to 4294967295'],
    ['--max-steps', '0', 'Not a number of steps'],
    ['--clock', 'noon', 'Not a moment, as 2026-01-01T00:00'],
  ])('refuses %s %s', (option, value, why) => {
    expect(() => optionsOf(option, value)).toThrow(`${why}: ${value}`);
  });
});

test('a window runs a document as it says, and the next program as ever', () => {
  const document = { ...documentOf('a = 1\n'), hashSeed: 5, seed: 3, maxSteps: 20 };
  const initial = initialState('sticky', 'light');
  const opened = reduce(initial, { kind: 'refscope-opened', name: 'a.refscope', token: null, document, run: null });
  expect(opened).toMatchObject({ hashSeed: 5, seed: 3, maxSteps: 20 });
  const next = reduce(opened, { kind: 'document-opened', name: 'b.py', token: null, text: 'b = 1\n' });
  expect(settingsIn(next)).toEqual(settingsIn(initial));
});
