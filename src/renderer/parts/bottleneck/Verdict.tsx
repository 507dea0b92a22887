import { Link } from 'wouter';
import type { BottleneckView } from '#shared/features/bottleneck/contract.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import classes from './Bottleneck.module.css';
import { useBottleneckWords } from './use-bottleneck-words.ts';

/** What one's own figures say, in one or two sentences. */
export function Verdict({ view }: { view: BottleneckView }) {
  const t = useTranslations('bottleneck');
  const sentence = useVerdictWords(view);
  const { verdict, rates, unit } = view;
  const isOnly =
    verdict.kind === 'named' && rates.filter(({ width }) => width !== null).length === 1;
  const isOfCustomers = 'first' in verdict && unit === 'share';
  return (
    <>
      <p className={classes.sentence}>
        {sentence}
        {isOnly && ` ${t('verdict.only')}`}
      </p>
      {isOfCustomers && <p className={classes.quiet}>{t('unknownAmount')}</p>}
      {verdict.kind === 'no_model' && (
        <p className={classes.quiet}>
          <Link href="/settings">{t('verdict.settings')}</Link>
        </p>
      )}
    </>
  );
}

function useVerdictWords(view: BottleneckView): string {
  const t = useTranslations('bottleneck.verdict');
  const { stepName, percent, points, gain, amount } = useBottleneckWords(view);
  const { verdict, rates, chains } = view;
  const first = 'first' in verdict ? rates[verdict.first] : undefined;
  if (!first?.width || first.rate === null || first.gain === null) {
    return 'first' in verdict ? '' : t(verdict.kind);
  }
  const name = stepName(first);
  if (verdict.kind === 'capacity') {
    const spare = chains.find(({ id }) => id === first.chain)?.spare ?? 0;
    return t('capacity', { name, spare: amount(spare) });
  }
  const second = verdict.kind === 'two' ? rates[verdict.second] : undefined;
  if (second?.gain !== undefined && second.gain !== null) {
    return t('two', {
      name,
      gain: amount(first.gain),
      other: stepName(second),
      otherGain: amount(second.gain),
    });
  }
  return t('named', {
    months: first.months,
    name,
    rate: percent(first.rate),
    width: points(first.width.width),
    held: percent(first.width.held),
    gain: gain(first.gain, first),
  });
}
