import type { ErrorCode } from '#shared/ipc/error-codes.ts';
import type { GridRow } from '#shared/features/values/model.ts';
import type { NumberTextError } from '#shared/kernel/number-text.ts';

/** Why a text cannot become the value of a cell, nothing can be typed there, or it gets no target. */
export type FaultReason =
  | { readonly type: 'number'; readonly code: NumberTextError }
  | {
      readonly type: 'read_only';
      readonly code: NonNullable<GridRow['why']> | 'target_of_segment';
    }
  | { readonly type: 'refused'; readonly code: ErrorCode };
