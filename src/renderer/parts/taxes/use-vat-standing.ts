import { useCallback } from 'react';
import type { DatedTaxProfile } from '#shared/features/taxes/model.ts';
import { isNeverCharged, vatStandingOn } from '#shared/features/taxes/vat-standing.ts';
import type { VatStanding } from '#shared/features/taxes/vat-standing.ts';
import type { Day } from '#shared/kernel/day.ts';
import { useOperationQuery } from '#renderer/api/queries.ts';

const NONE: readonly DatedTaxProfile[] = [];

/** What the tax profile says of VAT. */
export type VatOfBusiness = {
  /** False until the profile is read: nothing is said before. */
  readonly isRead: boolean;
  readonly standingOn: (day: Day) => VatStanding;
  /** True where VAT never was a matter. */
  readonly isNeverCharged: boolean;
};

/** How VAT stands, day by day. */
export function useVatStanding(): VatOfBusiness {
  const profiles = useOperationQuery('taxes.profiles', {}).data;
  const standingOn = useCallback((day: Day) => vatStandingOn(profiles ?? NONE, day), [profiles]);
  return {
    isRead: profiles !== undefined,
    standingOn,
    isNeverCharged: isNeverCharged(profiles ?? NONE),
  };
}
