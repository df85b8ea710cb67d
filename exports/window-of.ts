/** The window of a document: that of a page, or jsdom's. */
export function windowOf({ defaultView }: Document): NonNullable<Document['defaultView']> {
  if (!defaultView) throw new Error('The document has no window, so nothing can read or write XML');
  return defaultView;
}
