import { Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { FormEvent } from 'react';
import type { Threshold } from '#shared/features/ledger/thresholds.ts';
import type { Day } from '#shared/kernel/day.ts';
import { useCommand } from '#renderer/api/queries.ts';
import { withDraft } from '#renderer/parts/draft/DraftScope.tsx';
import { useDraftEnd } from '#renderer/ui/draft/draft-place.ts';
import { useKeptState } from '#renderer/ui/draft/use-kept-state.ts';
import { DayField } from '#renderer/ui/DayField.tsx';
import { FormFooter } from '#renderer/ui/FormFooter.tsx';
import { FormModal } from '#renderer/ui/FormModal.tsx';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { ValueInput } from '#renderer/ui/ValueInput.tsx';

type LimitEditorProps = {
  readonly limit: Threshold;
  readonly today: Day;
  readonly onClose: () => void;
};

/** A limit as it was read at its source, from which day on; saving it says that it was checked. */
export const LimitEditor = withDraft(({ limit }: LimitEditorProps) => `limit ${limit.key}`, Fields);

function Fields({ limit, today, onClose }: LimitEditorProps) {
  const t = useTranslations('focus.horizon.limits');
  const [amount, setAmount] = useKeptState<number | null>('amount', limit.amount);
  const [from, setFrom] = useKeptState<Day | null>('from', limit.from);
  const [source, setSource] = useKeptState('source', limit.source);
  const leave = useDraftEnd(onClose);
  const [wasTried, setTried] = useState(false);
  const set = useCommand('ledger.setThreshold', { isOnce: true });
  const save = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (amount === null || amount < 0 || from === null || source.trim() === '') return;
    const { key } = limit;
    set.mutate({ key, amount, from, source, checkedOn: today }, { onSuccess: leave });
  };
  const needs = (isMissing: boolean) => (wasTried && isMissing ? t('needs') : null);
  return (
    <FormModal onClose={onClose} title={t('editTitle')}>
      <form onSubmit={save} noValidate>
        <Stack gap="md">
          <ValueInput
            label={t('amount')}
            description={t(`name.${limit.key}`)}
            unit="money"
            initial={limit.amount}
            error={needs(amount === null || amount < 0)}
            data-autofocus
            onEntry={({ reading }) => setAmount(reading.ok ? reading.value : null)}
          />
          <DayField
            label={t('from')}
            value={from}
            onDay={setFrom}
            isClearable={false}
            error={needs(from === null)}
          />
          <TextInput
            label={t('source')}
            description={t('sourceHint')}
            maxLength={500}
            value={source}
            error={needs(source.trim() === '')}
            onChange={(event) => setSource(event.currentTarget.value)}
          />
          <FormFooter onCancel={leave} send={t('save')} isSending={set.isPending} />
        </Stack>
      </form>
    </FormModal>
  );
}
