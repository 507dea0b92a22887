import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'wouter';
import { useWaitingFiles } from '#renderer/parts/ledger/handed-files.ts';
import { FolderLine } from '#renderer/parts/numbers/FolderLine.tsx';
import { PageHeading } from '#renderer/ui/PageHeading.tsx';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { useRefusalWords } from '#renderer/ui/use-refusal-words.ts';
import { KnownTools } from './KnownTools.tsx';
import { FileMapper } from './mapper/FileMapper.tsx';
import { OwnProfiles } from './mapper/OwnProfiles.tsx';
import { TellFileContext } from './mapper/tell-file.ts';
import type { FileToTell } from './mapper/tell-file.ts';
import classes from './NumbersPage.module.css';
import { NumbersPreview } from './NumbersPreview.tsx';
import { TakenNumbers } from './TakenNumbers.tsx';
import { useNumbers } from './use-numbers.ts';
import type { NumbersOnTheirWay } from './use-numbers.ts';

/** The exports of one's tools, looked through before they go into the grid. */
export function NumbersPage() {
  const way = useNumbers();
  const [toTell, setToTell] = useState<FileToTell | null>(null);
  const told = way.files.find(({ id }) => id === toTell?.file);
  if (toTell && told) {
    return <FileMapper file={told} earlier={toTell.earlier} onDone={() => setToTell(null)} />;
  }
  return (
    <div className={classes.page}>
      <Head way={way} />
      <Refused way={way} />
      {way.taken && <TakenNumbers taken={way.taken} />}
      {way.reading && (
        <TellFileContext value={setToTell}>
          <NumbersPreview way={way} reading={way.reading} />
        </TellFileContext>
      )}
      {way.files.length === 0 && !way.taken && (
        <>
          <FolderLine isBeginning={false} />
          <OwnProfiles />
          <KnownTools />
        </>
      )}
      <WaitingStatements />
    </div>
  );
}

function Head({ way }: { readonly way: NumbersOnTheirWay }) {
  const t = useTranslations('numbers');
  const go = useTranslations('shell.go');
  const { files, count, isBusy, reading } = way;
  const grid = { href: '/grid', label: go('grid.name') };
  if (files.length === 0) {
    return (
      <PageHeading
        title={t('title')}
        about={t('about')}
        back={grid}
        main={
          <Button loading={isBusy} onClick={way.choose}>
            {t('choose')}
          </Button>
        }
      />
    );
  }
  return (
    <PageHeading
      title={t('title')}
      back={grid}
      actions={
        <>
          <Button variant="subtle" onClick={way.startOver}>
            {t('startOver')}
          </Button>
          <Button variant="default" onClick={way.choose}>
            {t('add')}
          </Button>
        </>
      }
      main={
        <Button
          // The answer is at hand once it is there: a key takes what was looked through.
          key={reading === null ? 'reading' : 'read'}
          ref={reading === null ? undefined : focusIt}
          loading={isBusy && reading === null}
          disabled={count === 0}
          onClick={way.take}
        >
          {t('take', { count })}
        </Button>
      }
    />
  );
}

function focusIt(button: HTMLButtonElement | null): void {
  button?.focus();
}

function Refused({ way: { refused, leftOut } }: { readonly way: NumbersOnTheirWay }) {
  const t = useTranslations('numbers');
  const inWords = useRefusalWords();
  if (refused === null && leftOut.length === 0) return null;
  return (
    <div role="alert" className={classes.refused}>
      {refused && <p>{inWords(refused)}</p>}
      {leftOut.map(({ fileName, code }) => (
        <p key={fileName}>{t('leftOutFile', { file: fileName, why: inWords({ code }) })}</p>
      ))}
    </div>
  );
}

/** What was dropped with the exports and belongs to the ledger. */
function WaitingStatements() {
  const t = useTranslations('numbers');
  const count = useWaitingFiles();
  if (count === 0) return null;
  return (
    <p className={classes.statements}>
      {t('statements', { count })}
      <Button component={Link} href="/ledger/import" variant="default" size="xs">
        {t('toStatements', { count })}
      </Button>
    </p>
  );
}
