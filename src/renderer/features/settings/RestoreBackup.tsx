import { Button } from '@mantine/core';
import { useEffect, useEffectEvent } from 'react';
import { useLocation } from 'wouter';
import type { OutputOf } from '#shared/ipc/contract.ts';
import { useCommand } from '#renderer/api/queries.ts';
import { UndoNotice } from '#renderer/parts/undo-notice/UndoNotice.tsx';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { useNotice } from '#renderer/ui/use-notice.ts';
import { RestoreDialog } from './RestoreDialog.tsx';
import { monthsInWords } from './restore-words.ts';

/**
 * Chooses a copy of the data, shows what is in it, and puts it in the place of what is open.
 * `isAsked`: from the menu, so that the question comes by itself.
 */
export function RestoreBackup({ isAsked }: { readonly isAsked: boolean }) {
  const t = useTranslations('settings.file');
  const [, navigate] = useLocation();
  const choose = useCommand('vault.chooseBackup');
  const restore = useCommand('vault.restore');
  const tellRestored = useRestoredNotice((before) => restore.mutate({ backup: before }));
  const close = (): void => {
    choose.reset();
    navigate('/settings', { replace: true });
  };
  const onAsked = useEffectEvent(() =>
    choose.mutate({}, { onSuccess: (backup) => backup === null && close(), onError: close }),
  );
  useEffect(() => {
    if (isAsked) onAsked();
  }, [isAsked]);
  // A promise, since this component does not outlive the exchange of what it shows.
  const exchange = (backup: string) =>
    restore.mutateAsync({ backup }).then((restored) => {
      tellRestored(restored);
      close();
    }, close);
  const backup = choose.data ?? null;
  return (
    <>
      <Button variant="default" loading={choose.isPending} onClick={() => choose.mutate({})}>
        {t('restore')}
      </Button>
      {backup && (
        <RestoreDialog
          backup={backup}
          isBusy={restore.isPending}
          onClose={close}
          onRestore={() => void exchange(backup.id)}
        />
      )}
    </>
  );
}

/** Tells that another business is open now and what became of its locks, and leads back to the one before. */
function useRestoredNotice(
  goBack: (before: string) => void,
): (restored: OutputOf<'vault.restore'>) => void {
  const t = useTranslations('settings.file.restoring');
  const show = useNotice();
  const { language } = useLocale();
  const inWords = (months: readonly string[]) => monthsInWords(months, language);
  return ({ before, lockedAgain, leftOpen }) => {
    const told = [
      t('doneHint'),
      ...(lockedAgain.length > 0 ? [t('lockedAgain', { months: inWords(lockedAgain) })] : []),
      ...(leftOpen.length > 0 ? [t('leftOpen', { months: inWords(leftOpen) })] : []),
    ];
    show({
      title: t('done'),
      message:
        before === null ? null : (
          <UndoNotice text={told.join(' ')} undoWord={t('goBack')} onUndo={() => goBack(before)} />
        ),
      autoClose: false,
    });
  };
}
