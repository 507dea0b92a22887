import type { ErrorCode } from '#shared/ipc/error-codes.ts';
import type { GridRow } from '#shared/features/values/model.ts';
import type { NumberTextError } from '#shared/kernel/number-text.ts';

/** Why a cell cannot be typed into, or gets no line. */
export type ReadOnlyReason = NonNullable<GridRow['why']> | 'target_of_segment';

/** Why a text cannot become the value of a cell, or an entry was refused. */
export type FaultReason =
  | { readonly type: 'number'; readonly code: NumberTextError }
  | { readonly type: 'read_only'; readonly code: ReadOnlyReason }
  | { readonly type: 'refused'; readonly code: ErrorCode };

/** What is wrong with a cell; the text that was typed stays there until it is put right. */
export type Fault = { readonly text: string; readonly reason: FaultReason };
