import type { DatedTaxProfile } from '#shared/features/taxes/model.ts';
import { withOldWords } from '#shared/features/taxes/vat-standing.ts';
import type { ReadableDb } from '#main/db/handles.ts';
import { readSettings } from '../settings/store.ts';
import { keptTaxProfiles } from './store.ts';

/** Every version of the tax profile, the oldest first; before all others what older settings say. */
export function listTaxProfiles(db: ReadableDb): DatedTaxProfile[] {
  // The language of a business that has chosen none plays no part in it.
  return withOldWords(keptTaxProfiles(db), readSettings(db, 'fr'));
}
