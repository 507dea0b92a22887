import type { BuiltInProfile } from '../built-in.ts';
import { ADS } from './ads.ts';
import { ANSWERS } from './answers.ts';
import { AUDIENCE } from './audience.ts';
import { CLIENTS } from './clients.ts';
import { EMAIL } from './email.ts';
import { hoursProfiles } from './hours.ts';
import { MONEY } from './money.ts';
import { SHOPS } from './shops.ts';
import { WEB } from './web.ts';

/** The exports that are known; only shapes that were seen, never one from memory. */
export function builtInProfiles(hoursPerDay: number): readonly BuiltInProfile[] {
  return [
    ...WEB,
    ...EMAIL,
    ...MONEY,
    ...SHOPS,
    ...AUDIENCE,
    ...ADS,
    ...ANSWERS,
    ...CLIENTS,
    ...hoursProfiles(hoursPerDay),
  ];
}
