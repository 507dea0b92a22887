import { Button } from '@mantine/core';
import { SHEET_QUESTIONS } from '#shared/features/values/old-sheet/codes.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { PageHeading } from '#renderer/ui/PageHeading.tsx';
import { useRefusalWords } from '#renderer/ui/use-refusal-words.ts';
import { DonePanel } from './DonePanel.tsx';
import classes from './MovingInPage.module.css';
import { Preview } from './Preview.tsx';
import { ReadAsNumbers } from './ReadAsNumbers.tsx';
import { SourceStep } from './SourceStep.tsx';
import { useSheet } from './use-sheet.ts';
import type { SheetOnItsWay } from './use-sheet.ts';

/** The page on which someone's old spreadsheet becomes their grid. */
export function MovingInPage() {
  const inWords = useRefusalWords();
  const way = useSheet();
  const { sheet, moved, refused } = way;
  return (
    <div className={classes.page}>
      <Head way={way} />
      {refused && (
        <div role="alert" className={classes.refused}>
          <p>{inWords(refused)}</p>
          {refused.code === 'sheet_of_tool' && sheet && <ReadAsNumbers sheet={sheet} />}
        </div>
      )}
      {sheet === null && <SourceStep way={way} />}
      {sheet !== null && moved === null && <Preview way={way} />}
      {moved !== null && <DonePanel moved={moved} />}
    </div>
  );
}

function Head({ way }: { readonly way: SheetOnItsWay }) {
  const t = useTranslations('movingIn');
  const go = useTranslations('shell.go');
  const { sheet, reading, moved, isBusy } = way;
  const grid = { href: '/grid', label: go('grid.name') };
  if (sheet === null) return <PageHeading title={t('title')} about={t('about')} back={grid} />;
  const isOpen = reading?.doubts.some(({ code }) => SHEET_QUESTIONS.has(code)) === true;
  const count = (reading?.counts.values ?? 0) + (reading?.counts.targets ?? 0);
  return (
    <PageHeading
      title={t('title')}
      about={sheet.fileName ?? t('source.pasted')}
      back={grid}
      actions={
        <Button variant="default" onClick={way.startOver}>
          {t('another')}
        </Button>
      }
      main={
        moved === null && (
          <Button
            onClick={way.moveIn}
            loading={isBusy && reading === null}
            disabled={reading === null || isOpen || count === 0}
          >
            {t('moveIn', { count })}
          </Button>
        )
      }
    />
  );
}
