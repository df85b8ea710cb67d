/** The package brings no types. */
declare module 'wawoff2' {
  /** A font in the format WOFF2 as TrueType or OpenType. */
  export function decompress(font: Uint8Array): Promise<Uint8Array>;
}
