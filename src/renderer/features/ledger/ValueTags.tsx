import { Autocomplete, Checkbox, NativeSelect } from '@mantine/core';
import type { Tag } from '#shared/features/ledger/tags.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import classes from './EntryForm.module.css';
import type { EntryFormState } from './use-entry-form.ts';

const BY_CATEGORY = 'byCategory';
const STREAMS = ['time', 'scalable', 'none'] as const;

/** Which values an entry feeds, where that is not what its category says. */
export function ValueTags({ form }: { readonly form: EntryFormState }) {
  const t = useTranslations('ledger.figures');
  const { kind, tag } = form.draft;
  const change = (part: Partial<Tag>): void => form.change({ tag: { ...tag, ...part } });
  return (
    <fieldset className={classes.figures}>
      <legend>{t('label')}</legend>
      <p className={classes.hint}>{t('hint')}</p>
      <div className={classes.row}>
        {kind === 'receipt' ? (
          <NativeSelect
            label={t('stream')}
            value={tag.stream ?? BY_CATEGORY}
            data={[BY_CATEGORY, ...STREAMS].map((value) => ({
              value,
              label: t(`streams.${value as (typeof STREAMS)[number]}`),
            }))}
            onChange={(event) =>
              change({ stream: STREAMS.find((one) => one === event.currentTarget.value) ?? null })
            }
          />
        ) : (
          <>
            <ThreeWays
              label={t('isCostOfSales')}
              value={tag.isCostOfSales}
              onChange={(isCostOfSales) => change({ isCostOfSales })}
            />
            <ThreeWays
              label={t('isAcquisition')}
              value={tag.isAcquisition}
              onChange={(isAcquisition) => change({ isAcquisition })}
            />
          </>
        )}
        <Autocomplete
          label={t('segment')}
          value={tag.segment ?? ''}
          maxLength={60}
          onChange={(segment) => change({ segment: segment.trim() === '' ? null : segment })}
        />
        {kind === 'receipt' && (
          <Checkbox
            mt={32}
            label={t('isRecurring')}
            checked={tag.isRecurring}
            onChange={(event) => change({ isRecurring: event.currentTarget.checked })}
          />
        )}
      </div>
    </fieldset>
  );
}

type ThreeWaysProps = {
  readonly label: string;
  readonly value: boolean | null;
  readonly onChange: (value: boolean | null) => void;
};

function ThreeWays({ label, value, onChange }: ThreeWaysProps) {
  const t = useTranslations('ledger.figures.threeWays');
  return (
    <NativeSelect
      label={label}
      value={value === null ? BY_CATEGORY : value ? 'yes' : 'no'}
      data={([BY_CATEGORY, 'yes', 'no'] as const).map((one) => ({ value: one, label: t(one) }))}
      onChange={(event) => {
        const chosen = event.currentTarget.value;
        onChange(chosen === BY_CATEGORY ? null : chosen === 'yes');
      }}
    />
  );
}
