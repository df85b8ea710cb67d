import type { ExportChoice, Format } from './choice.ts';

/** `copies.py` → `copies`: what a program's file is called, without the ending that says what it is. */
export const stemOf = (name: string): string => name.replace(/\.(pyw?|refscope)$/i, '') || name;

/**
 * The name that an export is proposed to be saved under: `copies-step-6.png`, `copies-steps.pdf`; of several SVG
 * or PNG drawings, `copies-steps.zip`.
 * @param program name of the program's file
 */
export function exportName(program: string, step: number, { what, format }: ExportChoice): string {
  if (what === 'step') return `${stemOf(program)}-step-${step}.${format}`;
  return `${stemOf(program)}-steps.${format === 'pdf' ? 'pdf' : 'zip'}`;
}

/** The name of one drawing among those of `steps` steps, numbered so that they sort in the order of the steps. */
export function memberName(program: string, step: number, steps: number, format: Format): string {
  return `${stemOf(program)}-step-${stepDigits(step, steps)}.${format}`;
}

/** A step's number, as long as the longest of `steps` steps. */
export const stepDigits = (step: number, steps: number): string => String(step).padStart(String(steps - 1).length, '0');
