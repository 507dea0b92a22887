import { TextInput } from '@mantine/core';
import { formatDayInFigures } from '#shared/i18n/format.ts';
import type { Day } from '#shared/kernel/day.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { dayAfterKey, readQuickDay } from './quick-day.ts';

type DayEntryProps = {
  readonly text: string;
  readonly today: Day;
  readonly isFaulty: boolean;
  readonly onText: (text: string) => void;
};

/** A day, written in as few keys as it takes; the arrows go to the next and the one before. */
export function DayEntry({ text, today, isFaulty, onText }: DayEntryProps) {
  const t = useTranslations('ledger.form');
  return (
    <TextInput
      label={t('day')}
      title={t('dayHint')}
      value={text}
      autoComplete="off"
      name="paidOn"
      error={isFaulty && t('dayFault', { text })}
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => onText(event.currentTarget.value)}
      onBlur={() => {
        const day = readQuickDay(text, today);
        if (day !== null) onText(formatDayInFigures(day));
      }}
      onKeyDown={(event) => {
        const day = readQuickDay(text, today);
        const next = day === null ? null : dayAfterKey(event.key, day);
        if (next === null) return;
        event.preventDefault();
        onText(formatDayInFigures(next));
      }}
    />
  );
}
