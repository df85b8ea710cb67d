import type { FrameId, ObjectId } from '../model/trace.ts';
import { visible } from './visible-text.ts';

/** A piece of a sentence; names and objects can be pointed at in the drawing. */
export type Part =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'name'; readonly frame: FrameId; readonly name: string }
  | { readonly kind: 'object'; readonly object: ObjectId; readonly text: string };

/** Words in a row. */
export interface Phrase {
  readonly parts: readonly Part[];
}

/** What a template literal of `say` may hold. */
type Saying = string | number | Part | Phrase;

/** A phrase from a template: strings are plain text, parts and phrases stand as they are. */
export function say(texts: TemplateStringsArray, ...values: readonly Saying[]): Phrase {
  const said = texts.flatMap((text, i) => [
    ...partsOf(text),
    ...(i < values.length ? partsOf(values[i] as Saying) : []),
  ]);
  return { parts: merged(said) };
}

export const code = (text: string): Part => ({ kind: 'code', text: visible(text) });
export const nothing: Phrase = { parts: [] };

/** Phrases one after the other. */
export const joined = (phrases: readonly Phrase[], between: string): Phrase =>
  phrases.reduce((said, phrase, i) => (i === 0 ? phrase : say`${said}${between}${phrase}`), nothing);

/** The words as plain text; code and names stand in backquotes. */
export function textOf({ parts }: Phrase): string {
  return parts
    .map((part) => {
      if (part.kind === 'name') return `\`${part.name}\``;
      return part.kind === 'code' ? `\`${part.text}\`` : part.text;
    })
    .join('');
}

/** As a sentence: first letter large, a full stop at the end. */
export function sentence(phrase: Phrase): Phrase {
  const [first, ...rest] = phrase.parts;
  if (!first) return phrase;
  const large = first.kind === 'text' || first.kind === 'object' ? { ...first, text: capital(first.text) } : first;
  return say`${{ parts: [large, ...rest] }}.`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function partsOf(value: Saying): readonly Part[] {
  if (typeof value === 'object' && 'parts' in value) return value.parts;
  const part: Part = typeof value === 'object' ? value : { kind: 'text', text: String(value) };
  return part.kind === 'text' && part.text === '' ? [] : [part];
}

/** Neighbouring texts made one. */
function merged(parts: readonly Part[]): readonly Part[] {
  return parts.reduce<Part[]>((done, part) => {
    const last = done.at(-1);
    if (last?.kind === 'text' && part.kind === 'text')
      done[done.length - 1] = { kind: 'text', text: last.text + part.text };
    else done.push(part);
    return done;
  }, []);
}
