import type { taxesContract } from '#shared/features/taxes/contract.ts';
import type { HandlersOf } from '#main/operations/context.ts';
import { Refusal } from '#shared/ipc/refusal.ts';
import { listTaxProfiles } from './tax-profiles.ts';
import { turnoverOfYear } from './turnover.ts';
import { removeTaxProfile, saveTaxProfile } from './store.ts';

export const taxesHandlers: HandlersOf<typeof taxesContract> = {
  'taxes.profiles': ({ db }) => listTaxProfiles(db),
  'taxes.saveProfile': ({ db }, { from, profile }) => {
    saveTaxProfile(db, from, profile);
    return listTaxProfiles(db);
  },
  'taxes.turnover': ({ db }, { year }) => turnoverOfYear(db, year),
  'taxes.removeProfile': ({ db }, { from }) => {
    if (!removeTaxProfile(db, from)) throw new Refusal('not_found', { field: 'from' });
    return listTaxProfiles(db);
  },
};
