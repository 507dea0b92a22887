import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import type {
  SheetDoubt,
  SheetDoubtCode,
} from '../../../shared/features/values/old-sheet/model.ts';
import { formatNumber } from '../../../shared/i18n/format.ts';
import { useLocale, useTranslations } from '../../ui/locale.tsx';
import type { PreviewProps } from './preview-props.ts';
import classes from './SidePanel.module.css';

type QuestionCardProps = PreviewProps & {
  readonly code: SheetDoubtCode;
  readonly doubts: readonly SheetDoubt[];
};

/** A question that only the user can answer, with its answers. */
export function QuestionCard(props: QuestionCardProps) {
  const t = useTranslations('movingIn');
  const { code, doubts } = props;
  const [first] = doubts;
  return (
    <div className={classes.card}>
      <p className={classes.question}>{t(`doubt.${code}`)}</p>
      {code === 'year_missing' && <YearAnswer {...props} />}
      {code === 'day_or_month' && <OrderAnswer {...props} />}
      {code === 'thousands_or_decimal' && first && <MarkAnswer {...props} text={first.text} />}
    </div>
  );
}

const YEARS_AROUND = 6;

function YearAnswer({ reading, choices, onChange }: PreviewProps) {
  const t = useTranslations('movingIn.reading');
  const common = useTranslations('common.button');
  const guessed = reading.firstYear ?? 0;
  const [year, setYear] = useState(guessed);
  return (
    <div className={classes.answers}>
      <NativeSelect
        size="xs"
        aria-label={t('firstYear')}
        value={String(year)}
        data={Array.from({ length: YEARS_AROUND * 2 + 1 }, (_, index) =>
          String(guessed - YEARS_AROUND * 2 + 2 + index),
        )}
        onChange={(event) => setYear(Number(event.currentTarget.value))}
      />
      <Button size="xs" onClick={() => onChange({ ...choices, firstYear: year })}>
        {common('choose')}
      </Button>
    </div>
  );
}

function OrderAnswer({ choices, onChange }: PreviewProps) {
  const t = useTranslations('movingIn.reading');
  return (
    <div className={classes.answers}>
      {(['dmy', 'mdy'] as const).map((dayOrder) => (
        <Button
          key={dayOrder}
          size="xs"
          variant="default"
          onClick={() => onChange({ ...choices, dayOrder })}
        >
          {t(dayOrder)}
        </Button>
      ))}
    </div>
  );
}

function MarkAnswer({ choices, onChange, text }: PreviewProps & { readonly text: string }) {
  const t = useTranslations('movingIn.answer');
  const locale = useLocale();
  const mark = text.includes(',') ? ',' : '.';
  const other = mark === ',' ? '.' : ',';
  const bare = text.replace(/[^\d.,]/g, '');
  const inWords = (value: number) => formatNumber(value, 'ratio', locale);
  const thousands = inWords(Number(bare.replace(/[.,]/g, '')));
  const decimals = inWords(Number(bare.replace(',', '.')));
  return (
    <div className={classes.answers}>
      <Button size="xs" variant="default" onClick={() => onChange({ ...choices, decimal: other })}>
        {t('thousands', { text: bare, value: thousands })}
      </Button>
      <Button size="xs" variant="default" onClick={() => onChange({ ...choices, decimal: mark })}>
        {t('decimals', { text: bare, value: decimals })}
      </Button>
    </div>
  );
}
