import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useCommand } from '#renderer/api/queries.ts';
import { useUndoNotice } from '#renderer/parts/undo-notice/use-undo-notice.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { useNotice } from '#renderer/ui/use-notice.ts';
import classes from './ProfileTable.module.css';

/** How the files of one bank or tool are read, by the headings that they are known by. */
type OwnProfile = { readonly name: string; readonly columns: readonly string[] };

/** What reads such files: its commands, and its words. */
type ProfileKind = {
  readonly of: 'ledger' | 'numbers';
  readonly words: 'ledger.import.profiles' | 'numbers.mapper.own';
};

type ProfileTableProps = ProfileKind & { readonly profiles: readonly OwnProfile[] };

/** Profiles of one's own: named, exported, given up. */
export function ProfileTable({ profiles, ...kind }: ProfileTableProps) {
  const t = useTranslations(kind.words);
  return (
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
            <ProfileRow key={profile.name} profile={profile} {...kind} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

type ProfileRowProps = ProfileKind & { readonly profile: OwnProfile };

function ProfileRow({ profile: { name, columns }, of, words }: ProfileRowProps) {
  const t = useTranslations(words);
  const show = useNotice();
  const tell = useUndoNotice();
  const removing = useCommand(`${of}.removeProfile`, { isOnce: true });
  const exporting = useCommand(`${of}.exportProfile`, { isOnce: true });
  const tellExported = ({ path }: { readonly path: string | null }): void => {
    if (path !== null) show({ message: t('exported', { name }) });
  };
  return (
    <tr>
      <td>
        <NameField name={name} of={of} label={t('nameOf', { name })} />
      </td>
      <td className={classes.columns} title={columns.join(' · ')}>
        {columns.join(' · ')}
      </td>
      <td>
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
      </td>
    </tr>
  );
}

type NameFieldProps = Pick<ProfileKind, 'of'> & { readonly name: string; readonly label: string };

/** The name, kept when the field is left; an empty or a refused one goes back to what it was. */
function NameField({ name, of, label }: NameFieldProps) {
  const [written, setWritten] = useState(name);
  const renaming = useCommand(`${of}.renameProfile`);
  const keepName = (): void => {
    const to = written.trim();
    if (to === '') setWritten(name);
    else if (to !== name) renaming.mutate({ name, to }, { onError: () => setWritten(name) });
  };
  return (
    <TextInput
      size="xs"
      aria-label={label}
      value={written}
      maxLength={100}
      onChange={({ currentTarget }) => setWritten(currentTarget.value)}
      onBlur={keepName}
      onKeyDown={({ key }) => key === 'Enter' && keepName()}
    />
  );
}
