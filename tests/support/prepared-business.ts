import type { InputOf, OperationName } from '#shared/ipc/contract.ts';
import type { Day } from '#shared/kernel/day.ts';

/** Carries out an operation on a business that is being prepared; a refusal fails the test. */
export type Call = <N extends OperationName>(name: N, input: InputOf<N>) => Promise<void>;

/** A business that tests find on the desk, made by the operations that the window calls. */
export type PreparedBusiness = {
  /** By which it is known; each is made once. */
  readonly name: string;
  /** The day on which it was lived. */
  readonly day: Day;
  readonly fill: (
    call: Call,
    language: 'fr' | 'en',
    /** What is called on another day. */
    on: (day: Day) => Call,
  ) => Promise<void>;
};

/** A business after its first start. */
export const EMPTY: PreparedBusiness = { name: 'empty', day: '2026-11-22', fill: async () => {} };
