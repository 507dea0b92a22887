/** French and English, whole and as spreadsheets shorten them, by number of the month. */
const MONTH_NAMES: readonly string[] = [
  'janvier janv jan january',
  'fevrier fevr fev february feb',
  'mars march mar',
  'avril avr april apr',
  'mai may',
  'juin june jun',
  'juillet juill juil july jul',
  'aout aou august aug',
  'septembre sept sep september',
  'octobre oct october',
  'novembre nov november',
  'decembre dec december',
];

const MONTH_BY_NAME: ReadonlyMap<string, number> = new Map(
  MONTH_NAMES.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);

/** The number of the month (1 to 12) of that folded name, whole or shortened; undefined: it is none. */
export function monthNamed(name: string): number | undefined {
  return MONTH_BY_NAME.get(name);
}

/** Two digits from here on are of the last century. */
const FIRST_SHORT_YEAR = 90;

/** A year of two digits with its century; any other as it is. */
export function fullYear(year: string): string {
  if (year.length === 4) return year;
  return (Number(year) < FIRST_SHORT_YEAR ? '20' : '19') + year;
}
