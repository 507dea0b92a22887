import type { StageStanding } from '#shared/features/stages/contract.ts';
import { warningWords } from '#shared/features/stages/gate-words.ts';
import { formatDay } from '#shared/i18n/format.ts';
import { Link } from 'wouter';
import { useOperationQuery } from '#renderer/api/queries.ts';
import { BOTTLENECK_PATH } from '#renderer/parts/bottleneck/path.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { PageHeading } from '#renderer/ui/PageHeading.tsx';
import { GateList } from './GateList.tsx';
import { MoveForm } from './MoveForm.tsx';
import { NotYet } from './NotYet.tsx';
import classes from './StagePage.module.css';

/** Where the business stands, what has to hold to go on, and what not to look at yet. */
export function StagePage() {
  const go = useTranslations('shell.go');
  const standing = useOperationQuery('stages.read', {}).data;
  return (
    <div className={classes.page}>
      <PageHeading
        title={go('stage.name')}
        back={{ href: '/metrics', label: go('metrics.name') }}
      />
      {standing && <Standing standing={standing} />}
    </div>
  );
}

function Standing({ standing }: { standing: StageStanding }) {
  const t = useTranslations('stages');
  const answer = useTranslations('settings.stage.answer');
  const go = useTranslations('shell.go');
  const locale = useLocale();
  const { stage, since, gate, warnings } = standing;
  return (
    <>
      {stage === null ? (
        <>
          <p className={classes.stage}>{t('none')}</p>
          <p className={classes.quiet}>{t('noneHint')}</p>
        </>
      ) : (
        <p className={classes.stage}>
          {answer(stage)}
          {since !== null && (
            <span className={classes.since}>{t('since', { day: formatDay(since, locale) })}</span>
          )}
        </p>
      )}
      {warnings.map(({ warning, to }) => (
        <p key={warning} className={classes.warning} role="note">
          <span aria-hidden="true">▲ </span>
          {warningWords[warning][locale.language].replace('{stage}', to === null ? '' : answer(to))}
        </p>
      ))}
      {gate && <GateList gate={gate} />}
      {stage !== null && !gate && <p className={classes.quiet}>{t('last')}</p>}
      <p className={classes.text}>
        <Link href={BOTTLENECK_PATH}>{go('bottleneck.name')}</Link>
      </p>
      {stage !== null && <NotYet stage={stage} />}
      <MoveForm key={stage} standing={standing} />
      <History changes={standing.changes} />
    </>
  );
}

function History({ changes }: Pick<StageStanding, 'changes'>) {
  const t = useTranslations('stages.history');
  const answer = useTranslations('settings.stage.answer');
  const locale = useLocale();
  if (changes.length === 0) return null;
  return (
    <section className={classes.section}>
      <h2 className={classes.title}>{t('title')}</h2>
      <ul className={classes.history}>
        {changes.map(({ from, to, on, because, wasOpen }) => {
          const day = formatDay(on, locale);
          return (
            <li key={[on, from, to, because].join(' ')}>
              {from === null
                ? t('first', { day, to: answer(to) })
                : t('change', { day, from: answer(from), to: answer(to) })}
              {wasOpen === false && <span className={classes.aside}>{t('wasClosed')}</span>}
              {because !== '' && <span className={classes.because}>{because}</span>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
