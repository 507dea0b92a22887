import { TextInput } from '@mantine/core';
import { useState } from 'react';
import type { FormEvent } from 'react';
import type { Pact } from '#shared/features/focus/contract.ts';
import type { RefusedError } from '#renderer/api/client.ts';
import { useCommand } from '#renderer/api/queries.ts';
import { withDraft } from '#renderer/parts/draft/DraftScope.tsx';
import { FormRow } from '#renderer/ui/FormRow.tsx';
import { useDraftEnd } from '#renderer/ui/draft/draft-place.ts';
import { DraftNotice } from '#renderer/ui/draft/DraftNotice.tsx';
import { useKeptState } from '#renderer/ui/draft/use-kept-state.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { useRefusalWords } from '#renderer/ui/use-refusal-words.ts';
import classes from './InPlace.module.css';
import { useFirstField } from './use-first-field.ts';
import { LineField } from './LineField.tsx';
import type { TypedLine } from './pact-draft.ts';

type LineFormProps = {
  readonly pact: Pact;
  readonly isStarted: boolean;
  readonly onClose: () => void;
};

/** The line of a pact, and why it changes. */
export const LineForm = withDraft(({ pact }: LineFormProps) => `line of ${pact.quarter}`, Fields);

function Fields({ pact, isStarted, onClose }: LineFormProps) {
  const t = useTranslations('focus.form');
  const form = useFirstField();
  const inWords = useRefusalWords();
  const [line, setLine] = useKeptState<TypedLine>('line', pact.line);
  const leave = useDraftEnd(onClose);
  const [because, setBecause] = useKeptState('because', '');
  const [refused, setRefused] = useState<RefusedError | null>(null);
  const choose = useCommand('focus.choose', { onRefused: setRefused });
  const isOther = line !== pact.line;
  const save = (event: FormEvent): void => {
    event.preventDefault();
    if (!isOther) return leave();
    if (typeof line !== 'number') return;
    const { chosenAt: _chosenAt, ...words } = pact;
    choose.mutate({ ...words, line, because: because.trim() }, { onSuccess: leave });
  };
  const about = refused?.field;
  return (
    <form ref={form} className={classes.form} onSubmit={save}>
      <DraftNotice />
      <LineField
        metric={pact.metric}
        initial={pact.line}
        error={
          line === null ? t('needs.line') : refused && about !== 'because' ? inWords(refused) : null
        }
        onLine={setLine}
      />
      {isStarted && isOther && (
        <TextInput
          label={t('because')}
          description={t('becauseHint')}
          value={because}
          maxLength={280}
          error={about === 'because' ? t('needs.because') : null}
          onChange={(event) => setBecause(event.currentTarget.value)}
        />
      )}
      <FormRow onCancel={leave} isSending={choose.isPending} />
    </form>
  );
}
