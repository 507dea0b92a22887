import { Button, TextInput } from '@mantine/core';
import { useMemo } from 'react';
import type { GuessGround } from '#shared/features/numbers/guess-profile.ts';
import { meantMetric } from './meant-metric.ts';
import { useCommand, useOperationQuery } from '#renderer/api/queries.ts';
import { useReadMetrics } from '#renderer/api/use-metrics.ts';
import type { MetricsById } from '#renderer/api/use-metrics.ts';
import type { HandedNumbers } from '#renderer/parts/numbers/handed-numbers.ts';
import { PageHeading } from '#renderer/ui/PageHeading.tsx';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { useRefusalWords } from '#renderer/ui/use-refusal-words.ts';
import page from '../NumbersPage.module.css';
import classes from './FileMapper.module.css';
import { FileRows } from './FileRows.tsx';
import { ColumnQuestions } from './ColumnQuestions.tsx';
import { RowQuestions } from './RowQuestions.tsx';
import { TimeQuestions } from './TimeQuestions.tsx';
import { ToldNumbers } from './ToldNumbers.tsx';
import { useToldFile } from './use-told-file.ts';
import type { ToldFrom } from './use-told-file.ts';

type FileMapperProps = {
  readonly file: HandedNumbers;
  /** The name of the profile that it is read by, or that it looks like; null: nothing is known. */
  readonly earlier: string | null;
  readonly onDone: () => void;
};

/** Says once what a file holds: the next one with these headings is read without a question. */
export function FileMapper({ file, earlier, onDone }: FileMapperProps) {
  const t = useTranslations('numbers.mapper');
  const inWords = useRefusalWords();
  const rows = useOperationQuery('numbers.rows', { file: file.id }, { isRefusalTold: true });
  const before = useOperationQuery(
    'numbers.profile',
    { name: earlier ?? '-' },
    { isEnabled: earlier !== null },
  );
  const ground = useGround(file.fileName);
  const hasBefore = earlier === null || before.data !== undefined || before.isError;
  const heads = rows.data?.filter((head) => head.rows.length > 0);
  const isEmpty = heads?.length === 0;
  return (
    <>
      {heads && heads.length > 0 && ground && hasBefore ? (
        <Told
          fileName={file.fileName}
          from={{ file: file.id, heads, ground, earlier: before.data ?? null }}
          onDone={onDone}
        />
      ) : (
        <PageHeading
          title={t('title', { file: file.fileName })}
          back={{ label: t('back'), onGo: onDone }}
        />
      )}
      {rows.error && (
        <p role="alert" className={page.refused}>
          {inWords(rows.error)}
        </p>
      )}
      {isEmpty && <p role="status">{t('empty')}</p>}
    </>
  );
}

/** What the words of a heading surely mean, by the names of metrics and what people call them. */
function useGround(fileName: string): GuessGround | null {
  const metrics = useReadMetrics();
  const settings = useOperationQuery('settings.read', {}).data;
  return useMemo(() => {
    if (!metrics || !settings) return null;
    return {
      fileName,
      hoursPerDay: settings.hours_per_day,
      metricFor: meantMetric(namesOf(metrics)),
    };
  }, [metrics, settings, fileName]);
}

function namesOf(metrics: MetricsById) {
  return [...metrics.values()].map((metric) => ({
    ...metric,
    names: [metric.id, metric.name.fr, metric.name.en],
    isOwn: metric.origin === 'own',
  }));
}

type ToldFileProps = Pick<FileMapperProps, 'onDone'> & {
  readonly fileName: string;
  readonly from: ToldFrom;
};

function Told({ fileName, from, onDone }: ToldFileProps) {
  const t = useTranslations('numbers.mapper');
  const told = useToldFile(from);
  const inWords = useRefusalWords();
  const saving = useCommand('numbers.saveProfile', { isOnce: true, onRefused: () => undefined });
  const own = useOperationQuery('numbers.profiles', {}).data?.own ?? [];
  const { draft, profile } = told;
  const isKnown = own.some(({ name }) => name === draft.name.trim());
  const save = (): void => {
    if (profile) saving.mutate({ profile }, { onSuccess: onDone });
  };
  return (
    <>
      <PageHeading
        title={t('title', { file: fileName })}
        about={t('about')}
        back={{ label: t('back'), onGo: onDone }}
        main={
          <Button disabled={profile === null} loading={saving.isPending} onClick={save}>
            {t('save')}
          </Button>
        }
      />
      {saving.error && (
        <p role="alert" className={page.refused}>
          {inWords(saving.error)}
        </p>
      )}
      <div className={classes.split}>
        <div className={classes.seen}>
          <FileRows told={told} />
          <ToldNumbers told={told} />
        </div>
        <div className={classes.questions}>
          <TimeQuestions told={told} />
          <ColumnQuestions told={told} />
          <RowQuestions told={told} />
          <section aria-label={t('name')} className={classes.group}>
            <TextInput
              label={t('name')}
              description={isKnown ? t('replaces') : t('nameHint')}
              inputWrapperOrder={['label', 'input', 'description', 'error']}
              value={draft.name}
              maxLength={100}
              onChange={({ currentTarget: { value } }) =>
                told.say({ ...draft, name: value, tool: value })
              }
            />
          </section>
        </div>
      </div>
    </>
  );
}
