import type { ErrorCode } from './error-codes.ts';

/** Values that a refusal's sentence is made of (a name, a period, a position); never amounts of others. */
export type RefusalDetails = Readonly<Record<string, string | number | readonly string[]>>;

/**
 * Thrown by handlers to leave a transaction with nothing written. It never crosses a process: the
 * dispatcher turns it into an envelope.
 */
export class Refusal extends Error {
  readonly code: ErrorCode;
  readonly field: string | undefined;
  readonly details: RefusalDetails | undefined;

  constructor(code: ErrorCode, about: { field?: string; details?: RefusalDetails } = {}) {
    super(code);
    this.name = 'Refusal';
    this.code = code;
    this.field = about.field;
    this.details = about.details;
  }
}
