import { useState } from 'react';
import type { TakenValue } from '#shared/features/numbers/contract.ts';
import type { AskedNumber, ReviewKey } from '#shared/features/reviews/contract.ts';
import { useOperationQuery } from '#renderer/api/queries.ts';
import { placeOf } from '#renderer/parts/numbers/numbers-answer.ts';
import type { AnsweredValue } from '#renderer/parts/numbers/numbers-answer.ts';

/** What a review had taken of files when the program ended before it was written. */
type TakenBefore = {
  readonly values: readonly TakenValue[];
  readonly has: (value: AnsweredValue) => boolean;
  readonly isLoading: boolean;
};

/** What was typed since is not taken over. */
export function useTakenBefore(review: ReviewKey, numbers: readonly AskedNumber[]): TakenBefore {
  const kept = useOperationQuery('numbers.taken', review).data;
  // As it was when the step began: from then on the step itself says what is taken.
  const [first, setFirst] = useState<readonly TakenValue[] | null>(null);
  if (first === null && kept) setFirst(kept);
  const standing = new Map(
    numbers.map(({ metric, period, segment, value }) => [
      placeOf({ metric, period: period.key, segment }),
      value,
    ]),
  );
  const values = (first ?? []).filter((value) => {
    const now = standing.get(placeOf(value));
    return now === undefined || now === value.before;
  });
  const places = new Set(values.map(placeOf));
  return { values, has: (value) => places.has(placeOf(value)), isLoading: first === null };
}
