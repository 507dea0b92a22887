import type { Calendar, PeriodKind } from '#shared/kernel/period.ts';
import type { NumbersGround } from './ground.ts';
import type { FactGround } from './facts.ts';
import type { Roundable } from './finished.ts';
import type { PartRows } from './one-file-a-day.ts';
import type { ProfileNumber } from './profile.ts';
import type { SegmentNames } from './segment-names.ts';

/** One number of a profile, and everything that its values are made from. */
export type NumberRequest = {
  readonly number: ProfileNumber;
  readonly parts: readonly PartRows[];
  readonly kind: PeriodKind;
  readonly metric: Roundable;
  readonly calendar: Calendar;
  readonly ground: Pick<FactGround, 'zone' | 'currency' | 'rates'> & Pick<NumbersGround, 'goesOn'>;
  readonly segments: SegmentNames;
  /** The same number of the columns that hold its amount in another currency; null: there are none. */
  readonly converted: ProfileNumber | null;
  /** True where periods that are not whole are wanted too. */
  readonly withPartial: boolean;
};
