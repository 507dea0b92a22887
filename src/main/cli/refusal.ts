/** Thrown to end a command with its sentence on standard error and exit status 1; nothing is written. */
export class CliRefusal extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = 'CliRefusal';
  }
}
