import { sha256 } from '../sha256.ts';
import { MIGRATIONS } from './list.ts';
import type { Migration } from './migration.ts';

/** Of each migration that shipped, by its name, what files remember: SHA-256 of its text, in hex. */
export const SHIPPED_HASHES: Readonly<Record<string, string>> = {
  'create-the-books': '386747e4692641e1eeaa94857c7b954d93ceb4ab329a51efa78b4553f3e6bfb6',
  'keep-the-ledger': '62833eb155e0ad779a95d9be52f4ee3993083dbc9f8683cf7b37f921e8d33536',
  'read-the-log-anywhere': '33b566c882bd993d10d116af3e3cda4e9538a3d6fbc6f9546d78eb41ce62e4e3',
  'know-what-a-migration-found': '193ca45d837f5f9deb6b43bdccf97f71e4ab6765a4860c6ef63a5ca957bd081d',
  'keep-accounts': '88e17d5f0153e080bc881d8fae8c7fcccbe18523f5d385a82ea1a41fc255197b',
  'keep-what-was-printed': '84734694469e90ef85f1ec4e943fe237e243a83565167915182b3d050ef4a22f',
  'know-the-bank-rows': '421f0f9670743c7d37a5e59a22736a60a1151dae6e90ead0ed413aaf97a22356',
  'complete-what-is-locked': '3806261cd1da8a96f29da7c291589c1e9155d2696d3fc369836dc1917493b624',
  'keep-numbers-profiles': 'aca4d092d556dcef02e1a259a9234bff659836cf614f92fc978984400dfdd95e',
  'keep-what-is-learned': '249dbcaccde6f0e8d468d9ca7e3328504f2809754e20cf9266ab41944dc77fe0',
};

/** By the text itself: one that was changed is another. */
const known = new Map(MIGRATIONS.map(({ name, sql }) => [sql, SHIPPED_HASHES[name]]));

/** What the file remembers of a migration; those that shipped are not computed at each start. */
export function hashOf({ sql }: Migration): string {
  return known.get(sql) ?? sha256(sql);
}
