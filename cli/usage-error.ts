/** The command was called with something it cannot work with. The message is one line. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
