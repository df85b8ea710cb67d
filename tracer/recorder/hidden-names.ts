/** Names that are none of the program's own. */
import type { Address } from '../interpreter/memory.ts';

/** Whatever a name is bound to. */
export const ANY: Address = -1;

/** Those that CPython binds for its own use. */
const ALWAYS_HIDDEN: ReadonlySet<string> = new Set([
  '__annotate__',
  '__conditional_annotations__',
  '__classdict__',
  '__classcell__',
]);

/** Whether a name is none of the program's own: no program can write one that begins with a dot. */
export const isAlwaysHidden = (name: string): boolean => name.startsWith('.') || ALWAYS_HIDDEN.has(name);

const preset = (names: readonly string[]): ReadonlyMap<string, Address> => new Map(names.map((name) => [name, ANY]));

/** Those that the namespace of a class body holds before the body binds them. */
export const CLASS_PRESET = preset([
  '__module__',
  '__qualname__',
  '__firstlineno__',
  '__static_attributes__',
  '__annotate_func__',
  '__classdictcell__',
  '__type_params__',
  '__doc__',
]);

/** Those that a module's namespace holds before its text runs. */
export const MODULE_PRESET = preset([
  '__name__',
  '__doc__',
  '__package__',
  '__loader__',
  '__spec__',
  '__path__',
  '__file__',
  '__cached__',
  '__builtins__',
]);
