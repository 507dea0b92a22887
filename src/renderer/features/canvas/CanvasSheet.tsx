import type { Canvas, CanvasProblem } from '#shared/features/canvas/contract.ts';
import { formatDay, formatPeriod } from '#shared/i18n/format.ts';
import { useLocale } from '#renderer/ui/locale.tsx';
import { PAGE_HEADING_ID } from '#renderer/ui/PageHeading.tsx';
import classes from './CanvasSheet.module.css';
import { Counters } from './Counters.tsx';
import { Figures } from './Figures.tsx';
import { AppSays } from './OnTrack.tsx';
import { useCanvasWords } from './canvas-words.ts';
import { useTestWords } from './use-test-words.ts';

/** The canvas of a week as it is read on paper: everything on it, nothing to press. */
export function CanvasSheet({ canvas }: { readonly canvas: Canvas }) {
  const t = useCanvasWords();
  const locale = useLocale();
  const { week, lessons, isOnTrack, why, problems, counters } = canvas;
  return (
    <article className={classes.sheet} data-paper>
      <h1 id={PAGE_HEADING_ID}>{t('title')}</h1>
      <p className={classes.week}>{formatPeriod(week, locale)}</p>
      <div className={classes.part}>
        <Figures canvas={canvas} />
      </div>
      <section className={classes.part}>
        <h2>{t('lessons.title')}</h2>
        {lessons.length === 0 && <p className={classes.facts}>{t('lessons.none')}</p>}
        <ul className={classes.list}>
          {lessons.map(({ text }, index) => (
            // Two lines may say the same.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={`${index} ${text}`}>{text}</li>
          ))}
        </ul>
      </section>
      <section className={classes.part}>
        <h2>{t('track.title')}</h2>
        <p>
          {isOnTrack !== null && <strong>{t(isOnTrack ? 'track.yes' : 'track.no')}</strong>} {why}
        </p>
        <AppSays canvas={canvas} />
      </section>
      <section className={classes.part}>
        <h2>{t('problem.title')}</h2>
        {problems.length === 0 && <p className={classes.facts}>{t('problem.none')}</p>}
        {problems.map((problem) => (
          <ProblemOnPaper key={problem.id} problem={problem} />
        ))}
      </section>
      <Counters counters={counters} />
    </article>
  );
}

/** A problem, how long it has been there, and what was tried. */
function ProblemOnPaper({ problem }: { readonly problem: CanvasProblem }) {
  const t = useCanvasWords();
  const locale = useLocale();
  const words = useTestWords();
  const { text, age, closedOn, became, hypotheses } = problem;
  const when =
    closedOn === null
      ? t('problem.age', { weeks: age })
      : t('problem.closed', { day: formatDay(closedOn, locale) });
  return (
    <div className={classes.problem}>
      <p>
        <strong>{text}</strong> <span className={classes.facts}>{when}</span> {became}
      </p>
      {hypotheses.map((test) => (
        <div key={test.id} className={classes.test}>
          <p>{words.said(test)}</p>
          <p className={classes.facts}>
            {[
              words.facts(test),
              ...(test.verdict === null ? [] : [t(`test.verdicts.${test.verdict}`)]),
            ].join(' · ')}
          </p>
        </div>
      ))}
    </div>
  );
}
