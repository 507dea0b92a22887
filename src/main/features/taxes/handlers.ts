import type { taxesContract } from '#shared/features/taxes/contract.ts';
import type { HandlersOf } from '#main/operations/context.ts';
import { listTaxProfiles, saveTaxProfile } from './store.ts';

export const taxesHandlers: HandlersOf<typeof taxesContract> = {
  'taxes.profiles': ({ db }) => listTaxProfiles(db),
  'taxes.saveProfile': ({ db }, { from, profile }) => {
    saveTaxProfile(db, from, profile);
    return listTaxProfiles(db);
  },
};
