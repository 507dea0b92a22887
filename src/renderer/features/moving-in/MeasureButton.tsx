import { NativeSelect, Popover, TextInput, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import type { RowFate, SheetChoices, SheetRow } from '#shared/features/values/old-sheet/model.ts';
import { UNITS } from '#shared/kernel/unit.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { withRow } from './choices.ts';
import classes from './Popovers.module.css';

type OwnFate = Extract<RowFate, { type: 'own' }>;
type MeasureButtonProps = {
  readonly row: SheetRow;
  readonly fate: OwnFate;
  readonly choices: SheetChoices;
  readonly onChange: (choices: SheetChoices) => void;
};

const KINDS = ['flow', 'stock', 'score', 'rate'] as const;
const FACTORS = [1, 100, 1000, 1_000_000] as const;

/** What a new metric is called and measured in: guessed, shown, and changed in place. */
export function MeasureButton({ row, fate, choices, onChange }: MeasureButtonProps) {
  const t = useTranslations('movingIn.table');
  const units = useTranslations('common.unit');
  const [name, setName] = useState(fate.name);
  const set = (change: Partial<Omit<OwnFate, 'id' | 'type'>>): void => {
    const { kind, unit } = fate;
    onChange(
      withRow(choices, row.line, { fate: { type: 'own', name: fate.name, kind, unit, ...change } }),
    );
  };
  return (
    <Popover width={260} position="bottom-end" trapFocus returnFocus shadow="md">
      <Popover.Target>
        <UnstyledButton className={classes.measure}>
          <span className="visually-hidden">{t('measure', { label: row.label })} </span>
          {t(`kinds.${fate.kind}`)} · {units(fate.unit)}
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown className={classes.fields}>
        <TextInput
          size="xs"
          label={t('ownName')}
          value={name}
          maxLength={80}
          onChange={(event) => setName(event.currentTarget.value)}
          onBlur={() => {
            const wanted = name.trim();
            if (wanted !== '' && wanted !== fate.name) set({ name: wanted });
          }}
        />
        <NativeSelect
          size="xs"
          label={t('kind')}
          value={fate.kind}
          data={KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))}
          onChange={(event) => {
            const kind = KINDS.find((one) => one === event.currentTarget.value);
            if (kind) set({ kind });
          }}
        />
        <NativeSelect
          size="xs"
          label={t('unit')}
          value={fate.unit}
          data={UNITS.map((value) => ({ value, label: units(value) }))}
          onChange={(event) => {
            const unit = UNITS.find((one) => one === event.currentTarget.value);
            if (unit) set({ unit });
          }}
        />
        <NativeSelect
          size="xs"
          label={t('factor')}
          value={String(row.factor)}
          data={FACTORS.map((value) => ({ value: String(value), label: `× ${value}` }))}
          onChange={(event) => {
            const factor = FACTORS.find((one) => String(one) === event.currentTarget.value);
            if (factor !== undefined) onChange(withRow(choices, row.line, { factor }));
          }}
        />
      </Popover.Dropdown>
    </Popover>
  );
}
