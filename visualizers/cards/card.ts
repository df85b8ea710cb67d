import { isStateful } from '../../model/claims/opaque.ts';
import { hasOwnName, isAtomic, isClass } from '../../model/kinds.ts';
import type { MemoryObject, Reference, Snapshot } from '../../model/snapshot.ts';
import type { ObjectId } from '../../model/trace.ts';
import { typeWord } from '../../words/language.ts';
import type { Box } from '../geometry/box.ts';
import type { Show } from '../show.ts';
import { FONT, HEADER, SMALL, TAG_LINE } from '../sizes.ts';
import { breakText, foldSign, foldText, foldWidth } from '../text/fold.ts';
import { textWidth } from '../text/width.ts';
import { type Family, familyOf } from './family.ts';
import type { Part } from './part.ts';
import { rowsBody } from './rows.ts';
import { slotsBody } from './slots.ts';
import { isPlain, ownName } from './value.ts';

/** How an object is drawn: everything that does not depend on where it stands. */
export interface Card {
  readonly object: ObjectId;
  readonly shape: 'slots' | 'rows' | 'small';
  readonly family: Family;
  readonly type: string;
  /** The object's own name, of a class, function or module. */
  readonly title: string;
  readonly address: string;
  /** Observed reference count: `×2`, `∞` when immortal, `×?` when not known. */
  readonly count: string;
  /** Why it is there, what holds it: one line each. */
  readonly tags: readonly string[];
  readonly width: number;
  readonly height: number;
  /** The framed part; relative to the card's left top corner. */
  readonly body: Box;
  readonly parts: readonly Part[];
  readonly tracks: number;
  /** The value of a small card, in lines. */
  readonly lines: readonly string[];
  /** What the button that unfolds or folds it says; empty where nothing folds. */
  readonly fold: string;
  readonly length: number | null;
  readonly unreachable: boolean;
}

/** The cards of one step. */
export interface CardSet {
  readonly snapshot: Snapshot;
  readonly cards: ReadonlyMap<ObjectId, Card>;
}

const TEXT_LINE = 44;

/** Makes the card of `object` as it stands in `snapshot`. */
export function cardOf(object: MemoryObject, snapshot: Snapshot, show: Show): Card {
  const small = isPlain(object) || (isAtomic(object) && object.references.length === 0);
  return small ? smallCard(object, show) : framedCard(object, snapshot, show);
}

function framedCard(object: MemoryObject, snapshot: Snapshot, show: Show): Card {
  const isElement = ({ kind }: Reference): boolean =>
    kind === 'item' || kind === 'member' || (kind === 'referent' && object.type === 'WeakSet');
  const items = object.references.every(isElement);
  const slots = items && (object.references.length > 0 || object.length !== null);
  const body = slots ? slotsBody(object, snapshot, show) : rowsBody(object, snapshot, show);
  const head = { ...heading(object), ...(slots && object.text !== null ? { title: object.text } : {}) };
  const fold = foldSign(0, show.opened.has(object.id));
  const header = HEADER + TAG_LINE * head.tags.length;
  return {
    ...head,
    shape: slots ? 'slots' : 'rows',
    width: Math.ceil(Math.max(body.width, headingWidth(head) + foldWidth(fold))),
    height: header + body.height,
    body: { x: 0, y: header, width: body.width, height: body.height },
    parts: body.parts.map((part) => ({ ...part, box: { ...part.box, y: part.box.y + header } })),
    tracks: body.tracks,
    lines: [],
    fold,
  };
}

function smallCard(object: MemoryObject, show: Show): Card {
  const text = ownName(object);
  const opened = show.opened.has(object.id);
  const folded = opened ? { text, hidden: 0 } : foldText(text, TEXT_LINE / 2 + 4);
  const lines = breakText(folded.text, TEXT_LINE);
  const fold = foldSign(folded.hidden + object.omitted, opened);
  const head = { ...heading(object), title: '' };
  const longest = Math.max(...lines.map((line) => textWidth(line, FONT.value, 'mono')));
  const width = Math.ceil(
    Math.max(SMALL.minWidth, longest + foldWidth(fold) + 2 * SMALL.padding, headingWidth(head) + SMALL.padding),
  );
  const height = SMALL.height + (lines.length - 1) * FONT.value * 1.3 + TAG_LINE * head.tags.length;
  return {
    ...head,
    shape: 'small',
    width,
    height: Math.ceil(height),
    body: { x: 0, y: 0, width, height: Math.ceil(height) },
    parts: [],
    tracks: 0,
    lines,
    fold,
  };
}

type Heading = Pick<
  Card,
  'object' | 'family' | 'type' | 'title' | 'address' | 'count' | 'tags' | 'length' | 'unreachable'
>;

function heading(object: MemoryObject): Heading {
  return {
    object: object.id,
    family: object.class ? 'instance' : familyOf(object),
    type: typeWord({ type: object.type, isClass: isClass(object) }),
    title: hasOwnName(object) ? ownName(object) : '',
    address: `0x${object.address.toString(16)}`,
    count: object.immortal ? '∞' : `×${object.refcount ?? '?'}`,
    tags: tagsOf(object),
    length: object.length,
    unreachable: object.held === 'none',
  };
}

function tagsOf(object: MemoryObject): readonly string[] {
  const { origin, held } = object;
  const tags: string[] = [];
  if (isStateful(object)) tags.push('its state can’t be read here');
  if (origin === 'constant') tags.push('constant of the code');
  if (origin === 'interned') tags.push('interned: shared by equal texts');
  if (held === 'unseen') tags.push('held by something not seen');
  return tags;
}

function headingWidth({ type, title, address, count, tags }: Heading): number {
  const line =
    textWidth(type, FONT.type, 'sansBold') +
    (title ? textWidth(` ${title}`, FONT.type, 'mono') : 0) +
    textWidth(address, FONT.address, 'mono') +
    textWidth(count, FONT.pill, 'mono') +
    46;
  return Math.max(line, ...tags.map((tag) => textWidth(tag, FONT.tag, 'sans') + 8));
}
