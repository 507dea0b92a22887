import type { BankProfile } from './profile-model.ts';
import { FRENCH_BANKS } from './profiles-french-banks.ts';
import { ONLINE_BANKS } from './profiles-online-banks.ts';
import { PLATFORMS } from './profiles-platforms.ts';

/** Every table that is recognised. */
export const BANK_PROFILES: readonly BankProfile[] = [
  ...ONLINE_BANKS,
  ...FRENCH_BANKS,
  ...PLATFORMS,
];
