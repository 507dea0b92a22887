import type { ErrorCode } from './error-codes.ts';
import type { RefusalDetails } from './refusal.ts';

/** A call that was carried out. */
export type Done<T> = { readonly ok: true; readonly value: T };

/** A call that was refused; nothing was written. `field` is the input at fault. */
export type Refused = {
  readonly ok: false;
  readonly code: ErrorCode;
  readonly field?: string;
  readonly details?: RefusalDetails;
};

/** What crosses the process line: errors are values, since Electron strips thrown ones. */
export type Envelope<T> = Done<T> | Refused;
