import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { OutputOf } from '#shared/ipc/contract.ts';
import { useCommand, useOperationQuery } from '#renderer/api/queries.ts';
import { useUndoNotice } from '#renderer/parts/undo-notice/use-undo-notice.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { useNotice } from '#renderer/ui/use-notice.ts';
import classes from './ColumnMapper.module.css';

type OwnProfile = OutputOf<'ledger.bankProfiles'>[number];

/** How the files of one's own banks are read, as was said: named, exported, given up. */
export function ProfileList() {
  const t = useTranslations('ledger.import.profiles');
  const profiles = useOperationQuery('ledger.bankProfiles', {}).data ?? [];
  if (profiles.length === 0) return null;
  return (
    <section aria-label={t('title')}>
      <h3>{t('title')}</h3>
      <p className={classes.about}>{t('about')}</p>
      <div className={classes.frame}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t('name')}</th>
              <th scope="col">{t('columns')}</th>
              <th scope="col">{t('actions')}</th>
            </tr>
          </thead>
          <tbody>
            {profiles.map((profile) => (
              <ProfileRow key={profile.name} profile={profile} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function ProfileRow({ profile: { name, columns } }: { readonly profile: OwnProfile }) {
  const t = useTranslations('ledger.import.profiles');
  const [written, setWritten] = useState(name);
  const show = useNotice();
  const tell = useUndoNotice();
  const renaming = useCommand('ledger.renameProfile');
  const removing = useCommand('ledger.removeProfile', { isOnce: true });
  const exporting = useCommand('ledger.exportProfile', { isOnce: true });
  const keepName = (): void => {
    const to = written.trim();
    if (to === '') setWritten(name);
    else if (to !== name) renaming.mutate({ name, to }, { onError: () => setWritten(name) });
  };
  return (
    <tr>
      <td>
        <TextInput
          size="xs"
          aria-label={t('nameOf', { name })}
          value={written}
          maxLength={100}
          onChange={(event) => setWritten(event.currentTarget.value)}
          onBlur={keepName}
          onKeyDown={(event) => event.key === 'Enter' && keepName()}
        />
      </td>
      <td className={classes.samples}>{columns.join(' · ')}</td>
      <td>
        <Button
          size="compact-sm"
          variant="subtle"
          aria-label={t('exportOf', { name })}
          onClick={() =>
            exporting.mutate(
              { name },
              { onSuccess: ({ path }) => path && show({ message: t('exported', { name }) }) },
            )
          }
        >
          {t('export')}
        </Button>
        <Button
          size="compact-sm"
          variant="subtle"
          aria-label={t('removeOf', { name })}
          onClick={() =>
            removing.mutate({ name }, { onSuccess: () => tell(t('removed', { name })) })
          }
        >
          {t('remove')}
        </Button>
      </td>
    </tr>
  );
}
