/** Input that cannot be linted: one line with the cause, and what to do about it. Exit code 2. */
export class UnreadableError extends Error {
  readonly todo: string;

  constructor(why: string, todo: string) {
    super(why);
    this.name = 'UnreadableError';
    this.todo = todo;
  }
}
