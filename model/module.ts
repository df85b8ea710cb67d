import * as v from 'valibot';

/** A dotted name, as `import` has it: `helper`, `pack.tools`. */
const MODULE_NAME = /^[\p{ID_Start}_]\p{ID_Continue}*(\.[\p{ID_Start}_]\p{ID_Continue}*)*$/u;

/** Whether a module can be imported by `name`; keywords are not told apart. */
export const isModuleName = (name: string): boolean => MODULE_NAME.test(name);

export const ModuleSchema = v.object({ name: v.pipe(v.string(), v.check(isModuleName)), source: v.string() });

/** A module of the program's author, given with the program. It is a package where others are inside it. */
export type Module = Readonly<v.InferOutput<typeof ModuleSchema>>;
