import { strToU8, Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { createOutput } from './output.ts';

/** A zip that files are put into one after the other. */
export interface Archive {
  add(name: string, content: string | Uint8Array): void;
  /** The zip's bytes; nothing can be added any more. */
  end(): Uint8Array<ArrayBuffer>;
}

export function createArchive(): Archive {
  const output = createOutput();
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    output.add(chunk);
  });
  return {
    add(name, content) {
      // A PNG is compressed already.
      const file = typeof content === 'string' ? new ZipDeflate(name) : new ZipPassThrough(name);
      zip.add(file);
      file.push(typeof content === 'string' ? strToU8(content) : content, true);
    },
    end() {
      zip.end();
      return output.bytes();
    },
  };
}
