import { Button } from '@mantine/core';
import type { VatFilter } from '#shared/features/ledger/vat-contract.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { periodOf } from '../ledger-filter.ts';
import { useCalendarName } from '../use-period-options.ts';
import { useVatFilterName } from './use-vat-words.ts';
import classes from './Vat.module.css';

type VatNoteProps = {
  readonly filter: VatFilter;
  /** null where something else offers it already. */ readonly onClear: (() => void) | null;
};

/** Says that the list shows only what stands behind a part of the VAT, and shows all again. */
export function VatNote({ filter, onClear }: VatNoteProps) {
  const t = useTranslations('vat.shown');
  const nameOf = useCalendarName();
  const whatIs = useVatFilterName();
  const period = nameOf(periodOf(filter) ?? filter.from.slice(0, 4));
  return (
    <p className={classes.note} role="status">
      {t('one', { period, what: whatIs(filter) })}
      {onClear && (
        <Button variant="subtle" size="compact-sm" onClick={onClear}>
          {t('all')}
        </Button>
      )}
    </p>
  );
}
