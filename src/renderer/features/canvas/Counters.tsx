import type { Canvas } from '#shared/features/canvas/contract.ts';
import { useCanvasWords } from './canvas-words.ts';
import classes from './Canvas.module.css';

/** What the weeks came to so far, and what that may mean. */
export function Counters({ counters }: Pick<Canvas, 'counters'>) {
  const t = useCanvasWords();
  const { run, closed, proved, refuted, open, age, saying } = counters;
  return (
    <section>
      <h2 className={classes.title}>{t('counters.title')}</h2>
      <ul className={classes.counters}>
        <li>{t('counters.run', { weeks: run })}</li>
        <li>{t('counters.closed', { count: closed })}</li>
        <li>{t('counters.tried', { proved, refuted, open })}</li>
        {age !== null && age >= 1 && <li>{t('counters.age', { weeks: Math.floor(age) })}</li>}
      </ul>
      {saying !== null && <p className={classes.warning}>{t(`counters.saying.${saying}`)}</p>}
    </section>
  );
}
