import type { WordsOf } from '#shared/kernel/words-of.ts';
import type { workbookFr } from './fr.ts';

/** The words of a statement in a workbook, in English. */
export const workbookEn: WordsOf<typeof workbookFr> = {
  label: 'Sheet of the workbook',
  several: 'Several sheets are statements: this one is read, import the others in turn.',
  isHidden: 'This sheet is hidden in the workbook.',
  hiddenRows: '{count, plural, one {# hidden row is read too} other {# hidden rows are read too}}.',
  unknownCells:
    '{count, plural, one {# cell holds an error or no result, and stays empty} other {# cells hold an error or no result, and stay empty}}. If an amount is missing, save the workbook in your spreadsheet and take it again.',
};
