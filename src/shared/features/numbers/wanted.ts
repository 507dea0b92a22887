import type { BuiltInProfile } from './built-in.ts';
import type { NumbersChoices, NumbersGround } from './ground.ts';
import type { NumbersProfile } from './profile.ts';

/** What is known of a profile beside what it says; null: it is one of one's own. */
export function builtInOf(
  { builtIns }: Pick<NumbersGround, 'builtIns'>,
  { name }: NumbersProfile,
): BuiltInProfile | null {
  return builtIns.find(({ profile }) => profile.name === name) ?? null;
}

/** What is only offered waits until it is named. */
export function isWanted(
  metric: string,
  builtIn: BuiltInProfile | null,
  { only }: NumbersChoices,
): boolean {
  return only ? only.has(metric) : builtIn?.offered?.includes(metric) !== true;
}
