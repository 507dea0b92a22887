import type { Refusal } from '#shared/ipc/refusal.ts';
import type { Language } from '#shared/kernel/language.ts';

/** Thrown to end a command with its sentence on standard error and exit status 1; nothing is written. */
export class CliRefusal extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = 'CliRefusal';
  }
}

/** A refusal of an open business, and the language in which that business speaks. */
export class RefusedIn extends Error {
  readonly refusal: Refusal;
  readonly language: Language;

  constructor(refusal: Refusal, language: Language) {
    super(refusal.code);
    this.name = 'RefusedIn';
    this.refusal = refusal;
    this.language = language;
  }
}
