import { formatDay } from '#shared/i18n/format.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import type { HandedNumbers } from './handed-numbers.ts';
import type { NumbersAnswer, AnsweredValue } from './numbers-answer.ts';

/** Where a value comes from, in one line: its rule, its rows, its files. */
export function useSourceWords(
  files: readonly Pick<HandedNumbers, 'fileName'>[],
  tables: readonly Pick<NumbersAnswer['tables'][number], 'file'>[],
): (value: AnsweredValue) => string {
  const t = useTranslations('numbers.numbers');
  const rules = useTranslations('numbers.rule');
  const locale = useLocale();
  return ({ rule, column, rows, tables: from, isPartial, movesUntil, within }) => {
    const places = new Set(from.map((table) => tables[table]?.file));
    const names = files.filter((_file, place) => places.has(place)).map(({ fileName }) => fileName);
    const source = t('source', {
      rule: rules(rule, { column: column ?? '' }),
      rows,
      files: names.join(', '),
    });
    const notes = [
      within && t('within', within),
      isPartial && t('partial'),
      movesUntil !== null && t('moves', { day: formatDay(movesUntil, locale, 'short') }),
    ];
    return [source, ...notes].filter(Boolean).join(' · ');
  };
}
