import { ActionIcon, Button } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { Fragment } from 'react';
import { formatDay, formatDayInFigures } from '#shared/i18n/format.ts';
import type { OutputOf } from '#shared/ipc/contract.ts';
import { useCommand, useOperationQuery } from '#renderer/api/queries.ts';
import { useUndoNotice } from '#renderer/parts/undo-notice/use-undo-notice.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { draftOf } from './entry-draft.ts';
import type { EntryDraft } from './entry-draft.ts';
import classes from './NewEntry.module.css';
import { useEuros } from './use-euros.ts';

type RepeatView = OutputOf<'ledger.repeats'>[number];

/**
 * What comes back every month and is not there yet: a press fills the line, and Enter keeps it; the
 * cross beside it dismisses it.
 */
export function Repeats({ onTake }: { readonly onTake: (draft: EntryDraft) => void }) {
  const t = useTranslations('ledger.repeats');
  const locale = useLocale();
  const inEuros = useEuros();
  const tell = useUndoNotice();
  const dismissing = useCommand('ledger.dismissRepeat', { isOnce: true });
  const repeats = useOperationQuery('ledger.repeats', {}).data ?? [];
  if (repeats.length === 0) return null;
  const draft = ({ on, entry }: RepeatView): EntryDraft => ({
    ...draftOf(entry, locale.language),
    paidOn: formatDayInFigures(on),
    docRef: '',
    docDate: null,
  });
  return (
    <p className={classes.repeats}>
      {t('label')}
      {repeats.map((repeat) => {
        const { on, entry } = repeat;
        const { seq, party, kind, euros } = entry;
        const amount = inEuros(kind === 'expense' ? -euros.gross : euros.gross);
        const dismiss = (): void =>
          dismissing.mutate({ seq }, { onSuccess: () => tell(t('dismissed', { party })) });
        return (
          <Fragment key={seq}>
            <Button
              size="compact-xs"
              variant="light"
              title={t('hint', { day: formatDay(on, locale) })}
              onClick={() => onTake(draft(repeat))}
            >
              {t('one', { party, amount })}
            </Button>
            <ActionIcon
              size={22}
              variant="subtle"
              color="gray"
              className={classes.dismiss}
              aria-label={t('dismiss', { party })}
              title={t('dismiss', { party })}
              onClick={dismiss}
            >
              <IconX size={14} aria-hidden />
            </ActionIcon>
          </Fragment>
        );
      })}
    </p>
  );
}
