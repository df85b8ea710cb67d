import type { FrameId, ObjectId, Range } from '../trace.ts';

/** A piece of a sentence; names and objects can be pointed at in the drawing. */
export type Part =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'name'; readonly frame: FrameId; readonly name: string }
  | { readonly kind: 'object'; readonly object: ObjectId; readonly text: string };

/** What a sentence takes for true, so that it can be checked against the graph. */
export type Claim =
  | { readonly claim: 'bound' | 'was bound'; readonly frame: FrameId; readonly name: string; readonly object: ObjectId }
  | { readonly claim: 'value'; readonly frame: FrameId; readonly object: ObjectId; readonly expression: Range }
  | { readonly claim: 'unbound'; readonly frame: FrameId; readonly name: string }
  | { readonly claim: 'new' | 'freed' | 'unreachable' | 'held unseen'; readonly object: ObjectId }
  | { readonly claim: 'refers'; readonly object: ObjectId; readonly label: string; readonly to: ObjectId }
  | { readonly claim: 'referred'; readonly object: ObjectId; readonly label: string; readonly to: ObjectId }
  | { readonly claim: 'text'; readonly object: ObjectId; readonly text: string }
  | { readonly claim: 'inside'; readonly object: ObjectId; readonly to: ObjectId }
  | { readonly claim: 'reached by'; readonly object: ObjectId; readonly names: readonly string[] }
  | { readonly claim: 'weak reference died'; readonly object: ObjectId; readonly referent: ObjectId };

/** Words with what they claim. */
export interface Phrase {
  readonly parts: readonly Part[];
  readonly claims: readonly Claim[];
}

/** What a template literal of `say` may hold. */
type Saying = string | number | Part | Phrase;

/** A phrase from a template: strings are plain text, parts and phrases stand as they are. */
export function say(texts: TemplateStringsArray, ...values: readonly Saying[]): Phrase {
  const said = texts.flatMap((text, i) => [
    phraseOf(text),
    ...(i < values.length ? [phraseOf(values[i] as Saying)] : []),
  ]);
  return { parts: merged(said.flatMap(({ parts }) => parts)), claims: said.flatMap(({ claims }) => claims) };
}

export const code = (text: string): Part => ({ kind: 'code', text });
export const nothing: Phrase = { parts: [], claims: [] };

/** The same words with one more claim. */
export const claiming = (phrase: Phrase, ...claims: readonly Claim[]): Phrase => ({
  parts: phrase.parts,
  claims: [...phrase.claims, ...claims],
});

/** `a`, `a and b`, `a, b and c`. */
export function list(phrases: readonly Phrase[]): Phrase {
  return phrases.reduce((said, phrase, i) => {
    if (i === 0) return phrase;
    return i === phrases.length - 1 ? say`${said} and ${phrase}` : say`${said}, ${phrase}`;
  }, nothing);
}

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
  return say`${{ parts: [large, ...rest], claims: phrase.claims }}.`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function phraseOf(value: Saying): Phrase {
  if (typeof value === 'object' && 'parts' in value) return value;
  const part: Part = typeof value === 'object' ? value : { kind: 'text', text: String(value) };
  return { parts: part.kind === 'text' && part.text === '' ? [] : [part], claims: [] };
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
