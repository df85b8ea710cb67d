/** Writes one file again and again, 2,001 equal lines with the number of the write, and tells each number once it is on disk. */
import { existsSync, readFileSync } from 'node:fs';
import { writeAtomically } from '../../electron/atomic-write.ts';

const [, , file = ''] = process.argv;
let number = existsSync(file) ? Number.parseInt(readFileSync(file, 'utf8'), 10) : 0;
for (;;) {
  number += 1;
  await writeAtomically(file, new TextEncoder().encode(Array(2_001).fill(number).join('\n')));
  process.stdout.write(`${number}\n`);
}
