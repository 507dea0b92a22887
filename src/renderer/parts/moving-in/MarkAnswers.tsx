import { Button } from '@mantine/core';
import { formatNumber } from '#shared/i18n/format.ts';
import type { DecimalMark } from '#shared/kernel/number-text.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';

type MarkAnswersProps = {
  /** A text such as `1.000`. */
  readonly text: string;
  readonly onAnswer: (decimal: DecimalMark) => void;
};

/** The two readings of a text such as `1.000`, each with what it would be worth. */
export function MarkAnswers({ text, onAnswer }: MarkAnswersProps) {
  const t = useTranslations('movingIn.answer');
  const locale = useLocale();
  const mark = text.includes(',') ? ',' : '.';
  const bare = text.replace(/[^\d.,]/g, '');
  const inWords = (value: number) => formatNumber(value, 'ratio', locale);
  const thousands = inWords(Number(bare.replace(mark, '')));
  const decimals = inWords(Number(bare.replace(mark, '.')));
  return (
    <>
      <Button size="xs" variant="default" onClick={() => onAnswer(mark === ',' ? '.' : ',')}>
        {t('thousands', { text: bare, value: thousands })}
      </Button>
      <Button size="xs" variant="default" onClick={() => onAnswer(mark)}>
        {t('decimals', { text: bare, value: decimals })}
      </Button>
    </>
  );
}
