import { builtInProfiles } from './profiles/built-ins.ts';
import { recognise } from './recognise.ts';
import type { KnownProfile } from './recognise.ts';
import { tableOfCsv } from './text-tables.ts';

/** Headings lie within these lines; what follows is not looked at. */
const HEAD_LINES = 80;
/** The hours of a day change amounts, and no headings. */
const ANY_HOURS = 7;

/** The tool of which a table is an export by its headings; null: it is none that is known. */
export function toolOfExport(text: string): string | null {
  const profiles = builtInProfiles(ANY_HOURS).map(({ profile, without }): KnownProfile => ({
    profile,
    how: 'built_in',
    ...(without && { without }),
  }));
  const head = text.split(/\r\n|\r|\n/, HEAD_LINES).join('\n');
  const table = tableOfCsv(head, profiles);
  if (typeof table === 'string') return null;
  return recognise([table], profiles).found[0]?.profile.tool ?? null;
}
