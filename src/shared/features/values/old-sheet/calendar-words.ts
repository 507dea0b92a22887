import { foldedPhrase } from '#shared/kernel/fold-text.ts';

/** Heads what tells a part of the date, or counts the rows: no figure, however much it looks like one. */
const CALENDAR =
  /^(?:(?:fiscal |calendar )?(?:annee|an|year|yr|exercice)|(?:mois|month|trimestre|quarter|qtr|trim|semaine|week|sem|wk|jour|day)|(?:month|week|quarter|day) (?:number|num|no|nr|name)|(?:n[°o]|num\.?|numero) ?(?:de |du )?(?:mois|semaine|jour|trimestre)|iso ?week|weeknum|weekday|day of (?:the )?(?:week|month|year)|jour (?:de la semaine|du mois))$/;
const COUNTER = /^(?:#|n[°o]?|nr|num|numero|s(?:r|l)? ?no|index|rang|ligne|row|id)\.?$/;

const spaced = (name: string): string => foldedPhrase(name.replaceAll('_', ' ')).trim();

export function tellsDate(name: string): boolean {
  return CALENDAR.test(spaced(name));
}

/** True for numbers of rows: named so, and one more each time. */
export function countsRows(name: string, texts: readonly string[]): boolean {
  if (!COUNTER.test(spaced(name)) || texts.length < 2) return false;
  const numbers = texts.map(Number);
  return numbers.every((number, at) => at === 0 || number === (numbers[at - 1] ?? 0) + 1);
}

const YEAR_OF_PLAN = /^(?:year|yr|annee|an|exercice)\s*(\d{1,2}|(?:19|20)\d{2})$/;

/** The year that a name is, of the calendar or counted from the first (`Year 2`); null: it is none. */
export function yearNamed(name: string): number | null {
  const folded = spaced(name);
  const found = YEAR_OF_PLAN.exec(folded)?.[1] ?? /^(?:19|20)\d{2}$/.exec(folded)?.[0];
  return found === undefined ? null : Number(found);
}
