import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { isSiren } from '#shared/features/ledger/exports/siren.ts';
import { useCommand, useOperationQuery } from '#renderer/api/queries.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { Answer } from './Answer.tsx';

/** The nine digits of the business, saved when the field is left with good ones, or none. */
export function SirenField() {
  const t = useTranslations('taxes');
  const saved = useOperationQuery('settings.read', {}).data?.siren ?? '';
  const change = useCommand('settings.change');
  /** What is being typed; null: nothing, and the field shows what is saved, also after undo. */
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? saved;
  const digits = shown.replaceAll(/\s/g, '');
  const isGood = digits === '' || isSiren(digits);
  const save = (): void => {
    if (typed === null || !isGood) return;
    if (digits !== saved) change.mutate({ siren: digits === '' ? null : digits });
    setTyped(null);
  };
  return (
    <Answer effect={t(digits !== '' && isGood ? 'effect.siren.good' : 'effect.siren.none')}>
      <TextInput
        label={t('field.siren')}
        inputMode="numeric"
        autoComplete="off"
        maxLength={40}
        value={shown}
        error={!isGood && digits.length >= 9 && t('notSiren')}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={save}
        onKeyDown={(event) => {
          if (event.key === 'Enter') save();
          if (event.key === 'Escape') setTyped(null);
        }}
      />
    </Answer>
  );
}
