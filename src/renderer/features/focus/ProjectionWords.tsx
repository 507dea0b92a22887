import type { FocusView, FocusProjection } from '#shared/features/focus/contract.ts';
import type { Unit } from '#shared/kernel/unit.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import classes from './FocusFacts.module.css';
import { Hint } from './Hint.tsx';
import { dayInWords, roundEstimate, useValueText } from '#renderer/parts/value/use-value-text.ts';

type ProjectionWordsProps = {
  readonly hero: NonNullable<FocusView['hero']>;
  readonly line: number;
  readonly unit: Unit;
};

/** Where the pace leads, as a sentence; how it was found is one hover or focus away. */
export function ProjectionWords({ hero, line, unit }: ProjectionWordsProps) {
  const t = useTranslations('focus.projection');
  const { projection } = hero;
  if (projection === null) return null;
  if (projection.isKnown) {
    return <KnownProjection projection={projection} line={line} unit={unit} />;
  }
  const { have, need } = projection;
  return (
    <li className={classes.fact}>
      <Hint label={t('unknown', { have, need: String(need) })}>
        <p>{t('unknownWhy', { have, need })}</p>
      </Hint>
    </li>
  );
}

type KnownProjectionProps = {
  readonly projection: Extract<FocusProjection, { isKnown: true }>;
  readonly line: number;
  readonly unit: Unit;
};

function KnownProjection({ projection, line, unit }: KnownProjectionProps) {
  const t = useTranslations('focus.projection');
  const locale = useLocale();
  const { estimate, gap } = useValueText();
  const { value, low, high, method, points, at } = projection;
  const words = { value: estimate(value, unit), day: dayInWords(at, locale) };
  // Reckoned from what is shown: the sentence has to add up.
  const difference = roundEstimate(value, unit) - line;
  const side = difference < 0 ? 'short' : 'above';
  return (
    <li className={classes.fact}>
      <Hint
        label={
          difference === 0 ? t('even', words) : t(side, { ...words, gap: gap(difference, unit) })
        }
      >
        <p>{t(method, { points })}</p>
        <p>{t('range', { low: estimate(low, unit), high: estimate(high, unit) })}</p>
      </Hint>
    </li>
  );
}
