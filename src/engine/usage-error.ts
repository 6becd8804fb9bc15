/** The caller asked for something that cannot be done: one line for a person, never a stack trace. Exit code 2. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UsageError';
  }
}
