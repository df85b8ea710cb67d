import { describe, expect, it } from 'vitest';
import { groupBy } from '../../model/group-by.ts';
import { readCorpus } from './corpus.ts';

const programs = readCorpus();

describe('the corpus', () => {
  it('holds at least 300 programs', () => {
    expect(programs.length).toBeGreaterThanOrEqual(300);
  });

  it('has an idea of its own in each of them', () => {
    const byIdea = groupBy(programs, ({ idea }) => idea.toLowerCase());
    const shared = [...byIdea.values()].filter(({ length }) => length > 1);
    expect(shared.map((group) => group.map(({ name }) => name))).toEqual([]);
  });

  it('has no two programs of the same code', () => {
    const code = (source: string): string => source.replace(/#.*$/gm, '').replace(/\s+/g, ' ').trim();
    const byCode = groupBy(programs, ({ source }) => code(source));
    const shared = [...byCode.values()].filter(({ length }) => length > 1);
    expect(shared.map((group) => group.map(({ name }) => name))).toEqual([]);
  });

  it('keeps its programs small', () => {
    const text = (source: string): string => source.replace(/\n{5,}/g, '\n').replace(/^ *#: .*\n/gm, '');
    const long = programs.filter(({ source }) => text(source).split('\n').length > 36);
    expect(long.map(({ name }) => name)).toEqual([]);
  });
});
