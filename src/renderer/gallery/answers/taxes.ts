import { NO_TAX_PROFILE } from '#shared/features/taxes/model.ts';
import type { DatedTaxProfile } from '#shared/features/taxes/model.ts';

/** A micro-enterprise of services, exempt from VAT since it began in March. */
export const EXEMPT: DatedTaxProfile = {
  ...NO_TAX_PROFILE,
  from: '2026-01-01',
  country: 'FR',
  status: 'micro',
  lines: ['bnc'],
  vat: 'franchise',
  rhythm: 'quarter',
  startedOn: '2026-03-02',
};

/** The same later on, with goods beside its services, charging VAT. */
export const REGISTERED: DatedTaxProfile = {
  ...EXEMPT,
  from: '2026-07-01',
  lines: ['bnc', 'sale'],
  vat: 'ca3_quarter',
};
