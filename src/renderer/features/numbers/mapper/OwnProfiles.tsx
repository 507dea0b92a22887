import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { NumbersProfile } from '#shared/features/numbers/profile.ts';
import { useCommand, useOperationQuery } from '#renderer/api/queries.ts';
import { useUndoNotice } from '#renderer/parts/undo-notice/use-undo-notice.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { useNotice } from '#renderer/ui/use-notice.ts';
import page from '../NumbersPage.module.css';
import classes from './FileMapper.module.css';

/** How files of one's own are read, as was said: named, exported, given up. */
export function OwnProfiles() {
  const t = useTranslations('numbers.mapper.own');
  const own = useOperationQuery('numbers.profiles', {}).data?.own ?? [];
  if (own.length === 0) return null;
  return (
    <section aria-label={t('title')} className={page.section}>
      <h2 className={page.title}>{t('title')}</h2>
      <p className={classes.quiet}>{t('about')}</p>
      <ul className={classes.own}>
        {own.map((profile) => (
          <OwnProfile key={profile.name} profile={profile} />
        ))}
      </ul>
    </section>
  );
}

function OwnProfile({ profile: { name, file } }: { readonly profile: NumbersProfile }) {
  const t = useTranslations('numbers.mapper.own');
  const [written, setWritten] = useState(name);
  const show = useNotice();
  const tell = useUndoNotice();
  const renaming = useCommand('numbers.renameProfile');
  const removing = useCommand('numbers.removeProfile', { isOnce: true });
  const exporting = useCommand('numbers.exportProfile', { isOnce: true });
  const keepName = (): void => {
    const to = written.trim();
    if (to === '') setWritten(name);
    else if (to !== name) renaming.mutate({ name, to }, { onError: () => setWritten(name) });
  };
  const tellExported = ({ path }: { readonly path: string | null }): void => {
    if (path !== null) show({ message: t('exported', { name }) });
  };
  return (
    <li>
      <TextInput
        size="xs"
        aria-label={t('nameOf', { name })}
        value={written}
        maxLength={100}
        onChange={({ currentTarget }) => setWritten(currentTarget.value)}
        onBlur={keepName}
        onKeyDown={({ key }) => key === 'Enter' && keepName()}
      />
      <span className={classes.headings} title={file.headings.join(' · ')}>
        {file.headings.join(' · ')}
      </span>
      <span>
        <Button
          size="compact-sm"
          variant="subtle"
          aria-label={t('exportOf', { name })}
          onClick={() => exporting.mutate({ name }, { onSuccess: tellExported })}
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
      </span>
    </li>
  );
}
