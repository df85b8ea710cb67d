import { inFile } from '../breakage.mjs';

/**
 * Breakages of identity, lifetime and what holds an object.
 * @type {readonly import('../breakage.mjs').Breakage[]}
 */
export const OBJECTS = [
  ...inFile('recorder/heap.ts', [
    [
      'takes an object at a known address for the known one',
      'if (known !== undefined && (known.linked || known.shape.immutable) && !this.#isFinalized(address))',
      'if (known !== undefined && false)',
    ],
    ['takes a finalized object for another one', ' && !this.#isFinalized(address))', ')'],
    [
      'takes a tuple that is tracked no more for dead',
      'if (this.#difference.collected && known.shape.immutable)',
      'if (false)',
    ],
    ['does not tell a change of the class', 'if (typeAt !== known.typeAt) this.#changeType(known, typeAt);', ''],
    ['takes nothing for immortal', 'known.immortal = this.#memory.isImmortal(address);', ''],
    [
      'meets no instance that only C code holds',
      'if (openClasses.has(this.#memory.type(address)) && !this.#known.has(address)) this.#meet(address);',
      '',
    ],
    [
      'meets nothing that only a value stack holds',
      'this.#contents.isWorthTelling(address)) this.#meet(address);',
      'false) this.#meet(address);',
    ],
    [
      'does not say which objects were not seen being made',
      'known.found = known.immortal || known.isConstant || !isAccountedFor;',
      '',
    ],
    ['takes what is new for found', ' || this.#born.has(known.address);', ';'],
    [
      'does not see that a dead object stands where another stood',
      'if (known.linked) this.#read(known);',
      'if (true) this.#read(known);',
    ],
    ['reads what is volatile only once', 'if (this.#volatile.size > 0) this.#readVolatile();', ''],
    ['counts references to weak referents', 'if (kind !== WEAK) found.push(target);', 'found.push(target);'],
    ['does not count the reference to the class', 'if (known.class !== 0) found.push(known.class);', ''],
    [
      'does not tell changes of the length',
      "this.changes.set(known, 'length', reading.length);",
      'known.length = reading.length;',
    ],
    [
      'does not tell changes of the text',
      "this.changes.set(known, 'text', reading.text);",
      'known.text = reading.text;',
    ],
    [
      'does not tell changes of reference counts',
      "this.changes.set(known, 'refcount', count);",
      'known.refcount = count;',
    ],
    [
      'does not tell changes of what is left out',
      "this.changes.set(known, 'omitted', reading.omitted);",
      'known.omitted = reading.omitted;',
    ],
    [
      'does not notice that an object is tracked by now',
      'if (this.#isKnown(known) && this.#collector.isLinked(known.address)) known.linked = true;',
      '',
    ],
    ['does not say that an address has another object', 'this.changes.replaced = true;', ''],
    [
      'does not look at what stands where something died',
      'this.#vacant.length > 0 ? [...stacked, ...this.#vacantAmong(onStacks())] : stacked',
      'stacked',
    ],
  ]),
  ...inFile('recorder/origin.ts', [
    ['knows no small ints', "return 'small-int';", 'return null;'],
    ['knows no constants', "if (isConstant) return 'constant';", ''],
    [
      'knows no interned names',
      "isInterned(memory, address) ? 'interned' : null",
      'isInterned(memory, address) ? null : null',
    ],
    [
      'takes every name for interned',
      "typeAt === landmarks.str && isInterned(memory, address) ? 'interned'",
      "typeAt === landmarks.str ? 'interned'",
    ],
  ]),
  ...inFile('recorder/changes.ts', [
    ['tells what was freed as lost', '(freed ? this.freed : this.lost)', 'this.lost'],
    ['tells what was lost as freed', '(freed ? this.freed : this.lost)', 'this.freed'],
  ]),
  ...inFile('recorder/difference.ts', [
    [
      'keeps what was made and is no more before its step',
      'if (this.#collector.isLinked(address)) alive.add(address);',
      'alive.add(address);',
    ],
  ]),
  ...inFile('recorder/references.ts', [
    ['takes each object for accounted for', 'return known.traced ?? known.refcount === known.counted;', 'return true;'],
    ['takes no object for accounted for', 'return known.traced ?? known.refcount === known.counted;', 'return false;'],
    ['forgets how often an object refers to another', '(referent.incoming.get(known.address) ?? 0) + 1', '1'],
    ['does not notice that a reference is lost', '      this.#reach.cut.push(referent);\n', ''],
    ['does not notice that a name is lost', 'if (left <= 0) this.#reach.cut.push(known);', ''],
  ]),
  ...inFile('recorder/telling.ts', [
    [
      'replaces one reference too few',
      'before.length - start - end, ...inserted',
      'Math.max(0, before.length - start - end - 1), ...inserted',
    ],
    ['tells no classes', 'if (known.class !== 0) text +=', 'if (false) text +='],
    ['tells no lengths', 'if (known.length !== null) text +=', 'if (false) text +='],
    ['tells no reasons why values are shared', 'if (known.origin !== null) text +=', 'if (false) text +='],
  ]),
  ...inFile('recorder/garbage.ts', [
    ['takes all that is unreached for garbage', 'memory.count(address) > count', 'false'],
    ['takes nothing for garbage', 'memory.count(address) > count', 'true'],
    [
      'does not follow what is held from outside',
      'for (const each of leadsTo.get(address) ?? []) held.push(each);',
      '{}',
    ],
  ]),
  ...inFile('recorder/fates.ts', [
    [
      'does not notice that garbage is alive again',
      "if (!reach.isGarbageBack && !changed.some((known) => known.held === 'none')) return changed;",
      'return changed;',
    ],
    [
      'never lets go of what nothing holds',
      'return all.filter((known) => !kept.has(known) && reach.unreached.has(known));',
      'return [];',
    ],
    [
      'lets go of what something unseen holds',
      'const kept = reach.closure([...linked, ...beyond.keys()]);',
      'const kept = new Set();',
    ],
    [
      'forgets what garbage of before holds',
      "!suspects.has(other) && other.held === 'none') count += times;",
      'false) count += times;',
    ],
    [
      'lets go of numbers that something unseen holds',
      'if (!all.some((known) => known.linked || known.incoming.size > 0))',
      'if (!all.some((known) => known.linked))',
    ],
    ['takes constants for held by names', 'reach.settleLasting();', ''],
  ]),
  ...inFile('recorder/reach.ts', [
    ['finds no other way to an object', 'this.#attachAgain(lost, (known) => this.#fromNamed(known));', ''],
    [
      'does not take value stacks for roots',
      'if (known !== undefined && known.via === NOTHING) this.#attachToStack(known);',
      '',
    ],
    [
      'keeps what a value stack does not hold any more',
      'this.#detach(gone.filter((known) => known.via === STACKS && this.#known.get(known.address) === known));',
      '',
    ],
    [
      'does not follow what a lost object leads to',
      'if (other.via === one.address && !this.#staysNamed(other)) lost.push(other);',
      '',
    ],
    [
      'goes round in a circle to a name',
      'if (at === known.address || at === NOTHING) return false;',
      'if (at === NOTHING) return false;\n      if (at === known.address) return true;',
    ],
    ['takes what a value stack leads to for named', 'return !(known.named && at === STACKS);', 'return true;'],
  ]),
];
