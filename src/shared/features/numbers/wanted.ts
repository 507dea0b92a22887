import { usedColumns } from './used-columns.ts';
import type { BuiltInProfile } from './built-in.ts';
import { foldedHeading } from './folded-heading.ts';
import type { NumbersChoices, NumbersGround } from './ground.ts';
import type { NumbersProfile } from './profile.ts';

/**
 * What is known of a profile beside what it says; null: nothing. One of one's own for the same
 * headings knows the columns that mean something else, and is asked nothing of what it takes.
 */
export function builtInOf(
  { builtIns }: Pick<NumbersGround, 'builtIns'>,
  profile: NumbersProfile,
): BuiltInProfile | null {
  const named = builtIns.find((one) => one.profile.name === profile.name);
  const alike =
    named ??
    builtInsAlike(profile, builtIns)
      .filter(({ profile: { time } }) => time.grain === profile.time.grain)
      .toSorted((a, b) => b.profile.file.headings.length - a.profile.file.headings.length)[0];
  if (named || !alike) return named ?? null;
  const used = usedColumns(profile, profile.numbers);
  const notTaken = Object.entries(alike.notTaken ?? {}).filter(([heading]) => {
    return !used.has(foldedHeading(heading).name);
  });
  return { ...alike, offered: [], notTaken: Object.fromEntries(notTaken) };
}

/**
 * Columns with which a profile of one's own would read another file of the same tool: those of the
 * built-in ones that need no other headings, but for what it looks at itself.
 */
export function misleadingColumns(
  profile: NumbersProfile,
  builtIns: readonly BuiltInProfile[],
): string[] {
  const used = usedColumns(profile, profile.numbers);
  const needed = new Set(profile.file.headings.map((heading) => foldedHeading(heading).name));
  return builtInsAlike(profile, builtIns)
    .flatMap(({ without = [] }) => without)
    .filter((heading) => {
      const { name } = foldedHeading(heading);
      return !used.has(name) && !needed.has(name);
    });
}

function builtInsAlike(
  { file: { headings } }: NumbersProfile,
  builtIns: readonly BuiltInProfile[],
): BuiltInProfile[] {
  const needed = new Set(headings.map((heading) => foldedHeading(heading).name));
  return builtIns.filter(({ profile: { file } }) =>
    file.headings.every((heading) => needed.has(foldedHeading(heading).name)),
  );
}

/** What is only offered waits until it is named. */
export function isWanted(
  metric: string,
  builtIn: BuiltInProfile | null,
  { only }: NumbersChoices,
): boolean {
  return only ? only.has(metric) : builtIn?.offered?.includes(metric) !== true;
}
