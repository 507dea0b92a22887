import type { WordsOf } from '#shared/kernel/words-of.ts';
import type { differencesFr } from './fr.ts';

/** The words of what the ledger and a person say differently, in English. */
export const differencesEn: WordsOf<typeof differencesFr> = {
  label: 'Ledger and typed figures',
  one: '{metric}, {period}: {ledger} in the ledger ({days}), {own} {source} on {day}',
  many: '{count, number} figures differ from the ledger. {latest}',
  days: '{from} to {to}',
  oneDay: 'on {day}',
  noDay: 'no entry',
  sources: { typed: 'typed', estimated: 'estimated', imported: 'imported' },
  stands: {
    ledger: 'for now the ledger counts',
    own: 'for now your figure counts',
  },
  take: {
    ledger: '{count, plural, one {Use the ledger’s} other {The ledger’s everywhere}}',
    own: '{count, plural, one {Use mine} other {Mine everywhere}}',
  },
  each: 'One by one…',
  title: 'The ledger’s figure or yours',
  about: 'Choose for each period which figure counts. The one that counts for now is ticked.',
  heading: { figure: 'Figure', ledger: 'Ledger', own: 'You' },
  choose: {
    ledger: '{metric}, {period}: the ledger’s,',
    own: '{metric}, {period}: yours,',
  },
  ownSource: '{source} on {day}',
  settled: {
    ledger: '{count, plural, one {# figure comes} other {# figures come}} from the ledger now',
    own: '{count, plural, one {# figure stays yours} other {# figures stay yours}}',
  },
};
