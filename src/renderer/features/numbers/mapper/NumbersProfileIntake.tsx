import { Button } from '@mantine/core';
import { useCommand, useOperationQuery } from '#renderer/api/queries.ts';
import { useUndoNotice } from '#renderer/parts/undo-notice/use-undo-notice.ts';
import { ButtonRow } from '#renderer/ui/ButtonRow.tsx';
import { useTranslations } from '#renderer/ui/locale.tsx';
import page from '../NumbersPage.module.css';

type NumbersProfileIntakeProps = {
  readonly file: string;
  readonly name: string;
  /** Takes the file away: there is nothing in it that goes into the grid. */
  readonly onAdded: () => void;
};

/** A file that holds how others are read, and no numbers: taken in as it is. */
export function NumbersProfileIntake({ file, name, onAdded }: NumbersProfileIntakeProps) {
  const t = useTranslations('numbers.mapper.own');
  const tell = useUndoNotice();
  const adding = useCommand('numbers.addProfile', { isOnce: true });
  const own = useOperationQuery('numbers.profiles', {}).data?.own ?? [];
  const done = (): void => {
    tell(t('added', { name }));
    onAdded();
  };
  return (
    <div className={page.tableLine}>
      <p>{t('taken', { name })}</p>
      {own.some((one) => one.name === name) && <p className={page.quiet}>{t('replaces')}</p>}
      <ButtonRow
        main={
          <Button
            size="xs"
            loading={adding.isPending}
            onClick={() => adding.mutate({ file }, { onSuccess: done })}
          >
            {t('add')}
          </Button>
        }
      />
    </div>
  );
}
