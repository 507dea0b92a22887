import type { Day } from '#shared/kernel/day.ts';
import type { PeriodKind } from '#shared/kernel/period.ts';
import type { Unit } from '#shared/kernel/unit.ts';
import type { LeftOut } from './left-out.ts';
import type { FileValue } from './number-values.ts';
import type { NumbersProfile, ProfileNumber } from './profile.ts';

/** A value of the grid that files give. */
export type GivenValue = FileValue & {
  readonly metric: string;
  readonly unit: Unit;
  readonly profile: NumbersProfile;
  readonly number: ProfileNumber;
  /** The last day that its files cover. */
  readonly until: Day;
  /** Until when it still grows; null: it does not. */
  readonly movesUntil: Day | null;
};

export type GivenLeftOut = LeftOut & { readonly metric: string; readonly kind: PeriodKind };
