import { Button } from '@mantine/core';
import { useState } from 'react';
import type { OutputOf } from '#shared/ipc/contract.ts';
import { formatDay } from '#shared/i18n/format.ts';
import type { Day } from '#shared/kernel/day.ts';
import { useCommand } from '#renderer/api/queries.ts';
import { DialogFoot } from '#renderer/ui/DialogFoot.tsx';
import { useUndoNotice } from '#renderer/parts/undo-notice/use-undo-notice.ts';
import { useKeptState } from '#renderer/ui/draft/use-kept-state.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { useRefusalWords } from '#renderer/ui/use-refusal-words.ts';
import { useEuros } from '../use-euros.ts';
import classes from './Accounts.module.css';
import {
  OWNER_ACCOUNT,
  balanced,
  differencesOf,
  openingDraftOf,
  readOpening,
} from './opening-draft.ts';
import type { OpeningDraftLine } from './opening-draft.ts';
import { OpeningDifferences } from './OpeningDifferences.tsx';
import { OpeningTable } from './OpeningTable.tsx';

type OpeningFormProps = { readonly on: Day; readonly opening: OutputOf<'ledger.opening'> };

/** The balances of one year: those that are written, or else those that are proposed. */
export function OpeningForm({ on, opening }: OpeningFormProps) {
  const t = useTranslations('accounts.opening');
  const locale = useLocale();
  const { language } = locale;
  const inEuros = useEuros();
  const inWords = useRefusalWords();
  const tell = useUndoNotice();
  const { kept, proposed, isLocked } = opening;
  const [draft, setDraft] = useKeptState<readonly OpeningDraftLine[]>(`balances ${on}`, () =>
    openingDraftOf(kept ?? proposed, language),
  );
  const [isTold, setIsTold] = useState(false);
  const keeping = useCommand('ledger.keepOpening', { isOnce: true, onRefused: () => undefined });
  const { lines, debit, credit } = readOpening(draft, language);
  const difference = debit - credit;
  const differences = differencesOf(lines ?? [], opening.held);
  const state = isLocked
    ? 'locked'
    : kept !== null
      ? 'kept'
      : proposed.length > 0
        ? 'proposed'
        : 'nothing';
  const keep = (): void => {
    setIsTold(lines === null);
    if (lines === null || lines.length === 0 || difference !== 0) return;
    const onSuccess = (): void => tell(t('done', { day: formatDay(on, locale) }));
    keeping.mutate({ on, lines }, { onSuccess });
  };
  return (
    <>
      <p role="status">{t(state)}</p>
      <OpeningTable
        draft={draft}
        isLocked={isLocked}
        debit={debit}
        credit={credit}
        onChange={setDraft}
      />
      <OpeningDifferences differences={differences} />
      {isTold && lines === null && (
        <p role="alert" className={classes.refused}>
          {t('fault')}
        </p>
      )}
      {difference !== 0 && !isLocked && (
        <p className={classes.inline}>
          {t('unequal', { amount: inEuros(Math.abs(difference)) })}
          <Button
            size="compact-sm"
            variant="light"
            disabled={lines === null}
            onClick={() => setDraft(balanced(draft, language))}
          >
            {t('owner', { account: OWNER_ACCOUNT })}
          </Button>
        </p>
      )}
      {keeping.error && (
        <p role="alert" className={classes.refused}>
          {inWords(keeping.error)}
        </p>
      )}
      {!isLocked && (
        <OpeningButtons
          hasKept={kept !== null}
          isBusy={keeping.isPending}
          onPropose={
            proposed.length === 0 ? null : () => setDraft(openingDraftOf(proposed, language))
          }
          onRemove={() =>
            keeping.mutate({ on, lines: [] }, { onSuccess: () => tell(t('removed')) })
          }
          onKeep={keep}
        />
      )}
    </>
  );
}

type OpeningButtonsProps = {
  /** True: the balances are written, and may be taken away. */
  readonly hasKept: boolean;
  readonly isBusy: boolean;
  /** null: there is nothing to take over. */
  readonly onPropose: (() => void) | null;
  readonly onRemove: () => void;
  readonly onKeep: () => void;
};

function OpeningButtons({ hasKept, isBusy, onPropose, onRemove, onKeep }: OpeningButtonsProps) {
  const t = useTranslations('accounts.opening');
  return (
    <DialogFoot
      remove={
        hasKept && (
          <Button color="red" variant="subtle" onClick={onRemove}>
            {t('remove')}
          </Button>
        )
      }
      others={
        hasKept &&
        onPropose && (
          <Button variant="default" onClick={onPropose}>
            {t('propose')}
          </Button>
        )
      }
      main={
        <Button loading={isBusy} onClick={onKeep}>
          {t('save')}
        </Button>
      }
    />
  );
}
