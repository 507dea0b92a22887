import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { SheetDoubtCode } from '#shared/features/values/old-sheet/codes.ts';
import type { SheetDoubt } from '#shared/features/values/old-sheet/model.ts';
import { useMetricName } from '#renderer/parts/metric/use-metric-name.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { withCell } from './choices.ts';
import type { PreviewProps } from './preview-props.ts';
import classes from './SidePanel.module.css';

type DoubtGroupProps = PreviewProps & {
  readonly code: SheetDoubtCode;
  readonly doubts: readonly SheetDoubt[];
  /** How many there are, beyond those that are listed too. */
  readonly count: number;
};

const SHOWN_AT_ONCE = 6;
/** The doubts whose reading is the id of a metric. */
const NAMES_METRIC: readonly SheetDoubtCode[] = [
  'computed',
  'computed_without_parts',
  'target_guessed',
  'turnover_source',
  'part_of_computed',
  'other_cadence',
];

/** All doubts of one sort, each with its place; a cell that cannot be read is put right here. */
export function DoubtGroup(props: DoubtGroupProps) {
  const { code, doubts, count, choices, onChange } = props;
  const { kind } = props.reading;
  const t = useTranslations('movingIn');
  const nameOf = useMetricName();
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? doubts : doubts.slice(0, SHOWN_AT_ONCE);
  const inWords = ({ place, text, reading }: SheetDoubt): string => {
    const at = place ?? '';
    if (reading === null) return t('side.place', { place: at, text });
    const read = NAMES_METRIC.includes(code)
      ? nameOf(reading)
      : code === 'dates_rolled_up'
        ? t(`reading.kinds.${kind}`)
        : reading;
    return t('side.read', { place: at, text, reading: read });
  };
  return (
    <div className={classes.group}>
      <h3 className={classes.name}>
        <span className={classes.mark} aria-hidden="true">
          ▲
        </span>
        <span>
          {t(`doubt.${code}`)} <span className={classes.count}>({count})</span>
        </span>
      </h3>
      <ul className={classes.list}>
        {shown.map((doubt) => (
          <li key={`${doubt.place} ${doubt.text}`}>
            {inWords(doubt)}
            {code === 'unreadable' && doubt.cell && (
              <MendField
                place={doubt.place ?? ''}
                onMend={(text) => doubt.cell && onChange(withCell(choices, doubt.cell, text))}
              />
            )}
          </li>
        ))}
        {count > shown.length && (
          <li>
            <button type="button" className={classes.link} onClick={() => setIsWhole(true)}>
              {t('side.more', { count: count - shown.length })}
            </button>
          </li>
        )}
      </ul>
      {code === 'partial_period' && (
        <button
          type="button"
          className={classes.link}
          onClick={() => onChange({ ...choices, partial: choices.partial !== true })}
        >
          {t(choices.partial === true ? 'side.leavePartial' : 'side.takePartial')}
        </button>
      )}
    </div>
  );
}

type MendFieldProps = { readonly place: string; readonly onMend: (text: string) => void };

function MendField({ place, onMend }: MendFieldProps) {
  const t = useTranslations('movingIn.side');
  const [text, setText] = useState('');
  return (
    <form
      className={classes.mend}
      onSubmit={(event) => {
        event.preventDefault();
        onMend(text);
      }}
    >
      <TextInput
        size="xs"
        aria-label={t('mend', { place })}
        value={text}
        maxLength={100}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Button size="xs" type="submit" variant="default">
        {t('apply')}
      </Button>
    </form>
  );
}
