import { Select } from '@mantine/core';
import { VAT_KINDS } from '#shared/features/ledger/model.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import type { EntryFormState } from '../use-entry-form.ts';
import { kindsOf, withKind } from './kind-draft.ts';
import { useKindGround } from './use-kind-ground.ts';
import { useKindName } from './use-vat-words.ts';
import classes from './Vat.module.css';

type VatKindFieldProps = { readonly form: EntryFormState; readonly index: number };

/** Why VAT is owed on an amount or not; the rate that goes with it comes with the choice. */
export function VatKindField({ form, index }: VatKindFieldProps) {
  const t = useTranslations('vat.kind');
  const nameOf = useKindName();
  const ground = useKindGround(form);
  const line = form.draft.lines[index];
  const { side } = ground;
  const kinds = kindsOf(ground);
  if (!line || side === 'transfer' || kinds.length === 0) return null;
  const number = String(index + 1);
  return (
    <Select
      label={form.draft.lines.length === 1 ? t(side) : t(`${side}Of`, { number })}
      className={classes.kind}
      allowDeselect={false}
      value={line.besides?.vatKind ?? 'domestic'}
      data={kinds.map((value) => ({ value, label: nameOf(side, value) }))}
      onChange={(value) => {
        const kind = VAT_KINDS.find((one) => one === value);
        if (kind) form.changeLine(index, withKind(line, kind, ground));
      }}
    />
  );
}
