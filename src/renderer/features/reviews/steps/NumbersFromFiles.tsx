import { Button } from '@mantine/core';
import { Link } from 'wouter';
import type { AskedNumber } from '#shared/features/reviews/contract.ts';
import { useOperationQuery } from '#renderer/api/queries.ts';
import { useMetricName } from '#renderer/parts/metric/use-metric-name.ts';
import { FolderLine } from '#renderer/parts/numbers/FolderLine.tsx';
import { NUMBERS_PATH } from '#renderer/parts/numbers/path.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { useRefusalWords } from '#renderer/ui/use-refusal-words.ts';
import { missingFiles } from './file-answers.ts';
import classes from './NumbersStep.module.css';
import { MoreFromFiles } from './MoreFromFiles.tsx';
import { tablesOf } from './taken-values.ts';
import type { FilesInStep } from './use-files-in-step.ts';

/** As many ways to a file stand open; more are folded. */
const MOST_OPEN = 2;

type NumbersFromFilesProps = {
  readonly numbers: readonly AskedNumber[];
  readonly files: FilesInStep;
};

/** How many of the numbers the files give, which files are missing, and the way to hand them in. */
export function NumbersFromFiles({ numbers, files }: NumbersFromFilesProps) {
  const t = useTranslations('reviews.files');
  const parts = [...files.answers.values()].flatMap((answer) => answer.parts);
  const places = new Set(
    parts.flatMap((part) => tablesOf(part, files.says)).map(({ file }) => file),
  );
  return (
    <div className={classes.files}>
      <div className={classes.filesHead}>
        <p role="status" className={classes.quiet}>
          {files.round === 0
            ? t('none')
            : t('count', {
                have: files.answers.size,
                of: String(numbers.length),
                files: places.size,
              })}
        </p>
        <Button variant="default" size="xs" loading={files.isBusy} onClick={files.choose}>
          {t('choose')}
        </Button>
      </div>
      <FolderLine isBeginning />
      <NotRead files={files} />
      <MoreFromFiles files={files} />
      <MissingFiles numbers={numbers} files={files} />
    </div>
  );
}

function NotRead({ files: { unclear, leftOut, refused } }: Pick<NumbersFromFilesProps, 'files'>) {
  const t = useTranslations('reviews.files');
  const inWords = useRefusalWords();
  return (
    <>
      {refused && <p role="alert">{inWords(refused)}</p>}
      {leftOut.map(({ fileName, code }) => (
        <p key={fileName} className={classes.quiet}>
          {t('leftOut', { file: fileName, why: inWords({ code }) })}
        </p>
      ))}
      {unclear.length > 0 && (
        <p className={classes.quiet}>
          {t('unclear', {
            count: unclear.length,
            files: unclear.map(({ fileName }) => fileName).join(', '),
          })}{' '}
          <Link href={NUMBERS_PATH}>{t('look')}</Link>
        </p>
      )}
    </>
  );
}

/** The files that gave a number before and are not there now, each with the way to it in its tool. */
function MissingFiles({ numbers, files }: NumbersFromFilesProps) {
  const t = useTranslations('reviews.files');
  const { language } = useLocale();
  const nameOf = useMetricName();
  const missing = [...missingFiles(numbers, files.answers)];
  const isAsked = missing.length > 0 && !files.isBusy;
  const profiles = useOperationQuery('numbers.profiles', {}, { isEnabled: isAsked }).data;
  if (!isAsked || !profiles) return null;
  const wayTo = (profile: string): string => {
    const shipped = profiles.builtIn.find(({ name }) => name === profile);
    if (shipped) return shipped.way[language];
    return profiles.own.find(({ name }) => name === profile)?.tool ?? profile;
  };
  const namesIn = (asked: readonly AskedNumber[]) => {
    const [first = '', ...others] = new Set(asked.map(({ metric }) => nameOf(metric)));
    return { metric: first, others: others.length };
  };
  const lines = missing.map(([profile, asked]) => (
    <p key={profile} className={classes.quiet}>
      {t('missing', { ...namesIn(asked), way: wayTo(profile) })}
    </p>
  ));
  if (lines.length <= MOST_OPEN) return lines;
  return (
    <details>
      <summary className={classes.quiet}>{t('missingTitle', { count: lines.length })}</summary>
      {lines}
    </details>
  );
}
