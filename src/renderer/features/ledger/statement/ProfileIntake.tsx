import { Button } from '@mantine/core';
import { useCommand, useOperationQuery } from '#renderer/api/queries.ts';
import { useUndoNotice } from '#renderer/parts/undo-notice/use-undo-notice.ts';
import { ButtonRow } from '#renderer/ui/ButtonRow.tsx';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { useRefusalWords } from '#renderer/ui/use-refusal-words.ts';
import classes from './Statement.module.css';

type ProfileIntakeProps = { readonly file: string; readonly name: string };

/** A file that holds the profile of a bank, and no statement: taken in as it is. */
export function ProfileIntake({ file, name }: ProfileIntakeProps) {
  const t = useTranslations('ledger.import.profiles');
  const inWords = useRefusalWords();
  const tell = useUndoNotice();
  const adding = useCommand('ledger.addProfile', { isOnce: true, onRefused: () => undefined });
  const known = useOperationQuery('ledger.bankProfiles', {}).data ?? [];
  // That it is known now is told with its Undo, above all dialogs.
  if (adding.isSuccess) return <p className={classes.file}>{t('taken', { name })}</p>;
  return (
    <>
      <p className={classes.file}>{t('taken', { name })}</p>
      {known.some((one) => one.name === name) && <p className={classes.about}>{t('replaces')}</p>}
      {adding.error && (
        <p role="alert" className={classes.refused}>
          {inWords(adding.error)}
        </p>
      )}
      <ButtonRow
        main={
          <Button
            ref={(button) => button?.focus()}
            loading={adding.isPending}
            onClick={() => adding.mutate({ file }, { onSuccess: () => tell(t('added', { name })) })}
          >
            {t('add')}
          </Button>
        }
      />
    </>
  );
}
