import type { InputOf, OperationName, OutputOf } from '#shared/ipc/contract.ts';
import type { Envelope, Refused } from '#shared/ipc/envelope.ts';
import type { ErrorCode } from '#shared/ipc/error-codes.ts';
import type { RefusalDetails } from '#shared/ipc/refusal.ts';
import type { WindowApi } from '#shared/ipc/window-api.ts';

declare global {
  // A global of the browser can only be added to as an interface.
  // oxlint-disable-next-line typescript/consistent-type-definitions
  interface Window {
    readonly api: WindowApi;
  }
}

/** A call that the main process refused, with nothing written; the words for `code` are messages. */
export class RefusedError extends Error {
  readonly code: ErrorCode;
  /** The input at fault, where one is. */
  readonly field: string | undefined;
  readonly details: RefusalDetails | undefined;

  constructor(refused: Omit<Refused, 'ok'>) {
    super(refused.code);
    this.name = 'RefusedError';
    this.code = refused.code;
    this.field = refused.field;
    this.details = refused.details;
  }
}

/** The main process went away before it answered. */
function noAnswer(): Refused {
  return { ok: false, code: 'failed' };
}

/** Carries out one operation and gives its answer; rejects with a RefusedError. */
export async function callOperation<N extends OperationName>(
  name: N,
  input: InputOf<N>,
): Promise<OutputOf<N>> {
  const envelope = (await window.api.call(name, input).catch(noAnswer)) as Envelope<OutputOf<N>>;
  if (!envelope.ok) throw new RefusedError(envelope);
  return envelope.value;
}
