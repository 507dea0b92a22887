import type { StatementFacts } from './bank-row.ts';

/** Whether the movements of a file come to what it says that the account held. */
export type Proof = {
  readonly account: string;
  readonly currency: string;
  readonly closing: number;
  /** What is missing between opening and closing balance; 0: it is right, null: no opening is told. */
  readonly difference: number | null;
  /** Lines on which a balance does not follow on the one before. */
  readonly gaps?: readonly number[];
};

/** A proof for each account whose closing balance the file tells. */
export function proofsOf(statements: readonly StatementFacts[]): Proof[] {
  return statements.flatMap(({ account, currency, opening, closing, moved, gaps }) =>
    closing === null
      ? []
      : [
          {
            account,
            currency,
            closing: closing.amount,
            difference: opening === null ? null : closing.amount - opening.amount - moved,
            ...(gaps && { gaps }),
          },
        ],
  );
}
