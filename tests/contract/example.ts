import type { InputOf, OperationName } from '#shared/ipc/contract.ts';
import type { Desk } from '../support/desk.ts';

/** A call that is carried out, and what has to be there before it. */
export type Example<N extends OperationName> = {
  readonly given?: (desk: Desk) => unknown;
  readonly input: InputOf<N>;
};
