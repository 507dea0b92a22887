import { Button, NativeSelect } from '@mantine/core';
import { SHEET_ENCODINGS } from '#shared/features/values/old-sheet/codes.ts';
import { FIRST_YEAR, LAST_YEAR, PERIOD_KINDS } from '#shared/kernel/period.ts';
import { CSV_SEPARATORS } from '#shared/kernel/csv.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { withShape } from './choices.ts';
import type { PreviewProps } from './preview-props.ts';
import classes from './ReadingBar.module.css';

type BarProps = Omit<PreviewProps, 'reading'> & {
  readonly reading: PreviewProps['reading'] | null;
  /** The sheets of a workbook, one of which may be read where another is refused; null: a text. */
  readonly names: readonly string[] | null;
};

const SEPARATOR_NAMES = { '\t': 'tab', ';': 'semicolon', ',': 'comma', '|': 'bar' } as const;

/** How the sheet as a whole is read, each of it to be changed in place. */
export function ReadingBar(props: BarProps) {
  const t = useTranslations('movingIn.reading');
  const { reading } = props;
  return (
    <>
      <fieldset className={classes.bar}>
        <legend className="visually-hidden">{t('label')}</legend>
        <ShapeFields {...props} />
        {reading && <WritingFields {...props} reading={reading} />}
      </fieldset>
      {reading?.accents && <Accents {...props} accents={reading.accents} />}
    </>
  );
}

/** What also helps where nothing could be read. */
function ShapeFields({ reading, names, choices, onChange }: BarProps) {
  const t = useTranslations('movingIn.reading');
  const workbook = useTranslations('workbook');
  const encoding = reading?.encoding ?? choices.encoding;
  return (
    <>
      <Choice
        label={t('orientation')}
        value={reading?.orientation ?? choices.orientation ?? 'rows'}
        data={(['rows', 'columns'] as const).map((value) => ({ value, label: t(value) }))}
        onChange={(orientation) => onChange(withShape(choices, { orientation }))}
      />
      {names && names.length > 1 && (
        <Choice
          label={workbook('label')}
          value={reading?.workbook?.name ?? choices.sheet ?? names[0] ?? ''}
          data={names.map((value) => ({ value, label: value }))}
          onChange={(sheet) => onChange(withShape(choices, { sheet }))}
        />
      )}
      {names === null && (
        <Choice
          label={t('separator')}
          value={reading?.separator ?? choices.separator ?? '\t'}
          data={CSV_SEPARATORS.map((value) => ({
            value,
            label: t(`separators.${SEPARATOR_NAMES[value]}`),
          }))}
          onChange={(separator) => onChange(withShape(choices, { separator }))}
        />
      )}
      {encoding && (
        <Choice
          label={t('encoding')}
          value={encoding}
          data={SHEET_ENCODINGS.map((value) => ({ value, label: ENCODING_NAMES[value] }))}
          onChange={(next) => onChange(withShape(choices, { encoding: next }))}
        />
      )}
    </>
  );
}

const ENCODING_NAMES = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 LE',
  'utf-16be': 'UTF-16 BE',
  'windows-1252': 'Windows-1252',
  macintosh: 'Mac Roman',
} as const;

const YEARS = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => {
  const year = String(FIRST_YEAR + index);
  return { value: year, label: year };
});

function WritingFields({ reading, choices, onChange }: PreviewProps) {
  const t = useTranslations('movingIn.reading');
  return (
    <>
      <Choice
        label={t('decimal')}
        value={reading.decimal}
        data={[
          { value: ',' as const, label: t('comma') },
          { value: '.' as const, label: t('point') },
        ]}
        onChange={(decimal) => onChange({ ...choices, decimal })}
      />
      {reading.dayOrder && (
        <Choice
          label={t('dayOrder')}
          value={reading.dayOrder}
          data={(['dmy', 'mdy'] as const).map((value) => ({ value, label: t(value) }))}
          onChange={(dayOrder) => onChange({ ...choices, dayOrder })}
        />
      )}
      {reading.doubtCounts.dates_rolled_up !== undefined && (
        <Choice
          label={t('periods')}
          value={reading.kind}
          data={PERIOD_KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))}
          onChange={(kind) => onChange({ ...choices, kind })}
        />
      )}
      {reading.firstYear !== null && (
        <Choice
          label={t('firstYear')}
          value={String(reading.firstYear)}
          data={YEARS}
          onChange={(year) => onChange({ ...choices, firstYear: Number(year) })}
        />
      )}
    </>
  );
}

type AccentsProps = BarProps & {
  readonly accents: NonNullable<PreviewProps['reading']['accents']>;
};

function Accents({ accents, choices, onChange }: AccentsProps) {
  const t = useTranslations('movingIn');
  const common = useTranslations('common.button');
  const { before, after, isRepaired } = accents;
  return (
    <div className={classes.accents} role="status">
      <span>{t(isRepaired ? 'accentsRepaired' : 'accents', { before, after })}</span>
      <Button
        size="compact-sm"
        variant={isRepaired ? 'default' : 'light'}
        onClick={() => onChange({ ...choices, repairsAccents: !isRepaired })}
      >
        {isRepaired ? common('undo') : t('reading.repair')}
      </Button>
    </div>
  );
}

type ReadingChoiceProps<T extends string> = {
  readonly label: string;
  readonly value: T;
  readonly data: readonly { readonly value: T; readonly label: string }[];
  readonly onChange: (value: T) => void;
};

function Choice<T extends string>({ label, value, data, onChange }: ReadingChoiceProps<T>) {
  return (
    <NativeSelect
      size="xs"
      label={label}
      value={value}
      data={[...data]}
      onChange={(event) => {
        const chosen = data.find((one) => one.value === event.currentTarget.value);
        if (chosen) onChange(chosen.value);
      }}
    />
  );
}
