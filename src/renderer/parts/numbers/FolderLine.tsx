import { Button } from '@mantine/core';
import { useKeyText } from '#renderer/parts/command/use-key-text.ts';
import { useCommandGroup } from '#renderer/parts/command/shown-commands.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { useRefusalWords } from '#renderer/ui/use-refusal-words.ts';
import classes from './FolderLine.module.css';
import { folderCommands } from './folder-commands.ts';
import { useNumbersFolder } from './use-numbers-folder.ts';
import type { NumbersFolder } from './use-numbers-folder.ts';

/** What came into the folder of exports, by name, and the keys to name it and to look again. */
export function FolderLine({ isBeginning }: { readonly isBeginning: boolean }) {
  const t = useTranslations('numbers.folder');
  const inWords = useRefusalWords();
  const keyText = useKeyText(folderCommands);
  const folder = useNumbersFolder(isBeginning);
  const { name, found, refused, isBusy, look, choose } = folder;
  useCommandGroup(folderCommands, () => ({ look: typeof name === 'string' ? look : choose }));
  if (name === undefined) return null;
  const isLost = found !== null && found.state !== 'looked';
  return (
    <div className={classes.folder}>
      {name !== null && <FolderWords folder={folder} />}
      {refused && <p role="alert">{inWords(refused)}</p>}
      {name !== null && !isLost && (
        <Button variant="subtle" size="compact-sm" loading={isBusy} onClick={look}>
          {t(found === null ? 'look' : 'lookAgain', { key: keyText('folder.look'), folder: name })}
        </Button>
      )}
      {(name === null || isLost) && (
        <Button variant="subtle" size="compact-sm" loading={isBusy} onClick={choose}>
          {t('choose')}
        </Button>
      )}
    </div>
  );
}

function FolderWords({ folder: { found, name } }: { readonly folder: NumbersFolder }) {
  const t = useTranslations('numbers.folder');
  if (found === null) return null;
  const { state, taken, others } = found;
  const folder = found.name ?? name ?? '';
  if (state !== 'looked') return <p role="alert">{t(state, { folder })}</p>;
  const files = taken.map(({ fileName }) => fileName).join(', ');
  return (
    <p role="status">
      {taken.length === 0 ? t('nothing', { folder }) : t('taken', { folder, files })}
      {others > 0 && ` ${t('others', { count: others })}`}
    </p>
  );
}
