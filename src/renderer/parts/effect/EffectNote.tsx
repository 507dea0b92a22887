import type { ActionEffect } from '#shared/features/signals/first-contract.ts';
import { COMPARED_POINTS } from '#shared/features/signals/effect.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { useValueText } from '../value/use-value-text.ts';
import classes from './EffectNote.module.css';

/** As many names of what else went on as can be read at a glance. */
const MOST_NAMED = 3;

const SHAPES = { signal: '◆', noise: '≈', too_early: '○', no_limits: '–' } as const;

/** What a metric did after a finished action: told, and never claimed to be its doing. */
export function EffectNote({ effect }: { effect: ActionEffect }) {
  const t = useTranslations('signals.effect');
  const { verdict, after, overlapping } = effect;
  if (isSilent(effect)) return null;
  const words = { have: after.points, need: String(COMPARED_POINTS) };
  return (
    <span className={classes.effect} data-verdict={verdict}>
      <span className={classes.verdict}>
        <span aria-hidden="true">{SHAPES[verdict]}</span> {t(verdict, words)}
        <Course effect={effect} />
      </span>
      {verdict === 'signal' && (
        <span className={classes.honest}>
          {overlapping.length > 0 && `${t('meanwhile', { others: named(overlapping, t) })}. `}
          {t('honest')}
        </span>
      )}
    </span>
  );
}

/** The verdict in a few words, where there is little room. */
export function BriefEffect({ effect }: { effect: ActionEffect }) {
  const t = useTranslations('signals.effect.brief');
  const gain = useGain();
  if (isSilent(effect)) return null;
  const { verdict } = effect;
  return (
    <span className={classes.effect} data-verdict={verdict}>
      <span className={classes.verdict}>
        <span aria-hidden="true">{SHAPES[verdict]}</span> {t(verdict)}
        {verdict === 'signal' && <span className={classes.course}> {gain(effect)}</span>}
      </span>
    </span>
  );
}

/** Nothing was measured around the action: there is nothing to tell. */
function isSilent({ before, after }: ActionEffect): boolean {
  return before.mean === null && after.mean === null;
}

function useGain(): (effect: ActionEffect) => string {
  const { change } = useValueText();
  return ({ before, after, unit }) =>
    before.mean === null || after.mean === null ? '' : change(before.mean, after.mean, unit);
}

function Course({ effect: { before, after, unit } }: { effect: ActionEffect }) {
  const t = useTranslations('signals.effect');
  const { estimate, change } = useValueText();
  if (before.mean === null || after.mean === null) return null;
  const words = {
    before: estimate(before.mean, unit),
    after: estimate(after.mean, unit),
    change: change(before.mean, after.mean, unit),
  };
  return <span className={classes.course}> · {t('course', words)}</span>;
}

type EffectWords = ReturnType<typeof useTranslations<'signals.effect'>>;

function named(overlapping: ActionEffect['overlapping'], t: EffectWords): string {
  const names = overlapping.map(({ text }) => text);
  const others = names.slice(0, MOST_NAMED).join(', ');
  const left = names.length - MOST_NAMED;
  return left > 0 ? t('more', { others, count: String(left) }) : others;
}
