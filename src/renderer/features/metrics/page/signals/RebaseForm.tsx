import { Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { RefObject } from 'react';
import type { Day } from '#shared/kernel/day.ts';
import type { RefusedError } from '#renderer/api/client.ts';
import { useCommand } from '#renderer/api/queries.ts';
import { withDraft } from '#renderer/parts/draft/DraftScope.tsx';
import { useDraftEnd } from '#renderer/ui/draft/draft-place.ts';
import { useKeptState } from '#renderer/ui/draft/use-kept-state.ts';
import { DayField } from '#renderer/ui/DayField.tsx';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { FormDialog } from './FormDialog.tsx';

export type RebaseFormProps = {
  readonly metric: string;
  /** The day that it starts with. */
  readonly day: Day;
  readonly today: Day;
  readonly onClose: () => void;
  /** What has the focus afterwards: the signal that led here may be none any more. */
  readonly returnTo: RefObject<HTMLElement | null>;
};

const LONGEST_REASON = 280;

/** From which day on the limits are made anew, and why. */
export const RebaseForm = withDraft(({ metric }: RebaseFormProps) => `limits of ${metric}`, Fields);

function Fields({ metric, day, today, onClose, returnTo }: RebaseFormProps) {
  const t = useTranslations('signals.rebaseForm');
  const [from, setFrom] = useKeptState<Day | null>('from', day);
  const [reason, setReason] = useKeptState('reason', '');
  const leave = useDraftEnd(onClose);
  const [wasTried, setTried] = useState(false);
  const [refused, setRefused] = useState<RefusedError | null>(null);
  const rebase = useCommand('signals.rebase', { isOnce: true, onRefused: setRefused });
  const lacksReason = reason.trim() === '';
  const save = (): void => {
    setTried(true);
    if (lacksReason || from === null) return;
    rebase.mutate({ metric, from, reason }, { onSuccess: leave });
  };
  return (
    <FormDialog
      title={t('title')}
      saveWord={t('save')}
      isSaving={rebase.isPending}
      refused={refused}
      onSave={save}
      onClose={onClose}
      onLeave={leave}
      returnTo={returnTo}
    >
      <Text size="sm">{t('about')}</Text>
      <DayField
        label={t('from')}
        value={from}
        maxDate={today}
        isFirst
        error={wasTried && from === null ? t('needsDay') : null}
        onDay={setFrom}
      />
      <TextInput
        label={t('reason')}
        placeholder={t('reasonPlaceholder')}
        maxLength={LONGEST_REASON}
        value={reason}
        error={wasTried && lacksReason ? t('needsReason') : null}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </FormDialog>
  );
}
