import type { ReactNode } from 'react';
import { catalogueEntry } from '#shared/features/metrics/catalogue/catalogue.ts';
import type { CatalogueEntry } from '#shared/features/metrics/catalogue/entry.ts';
import {
  businessModelWords,
  canvasBoxWords,
  foundInWords,
  funnelStageWords,
  growthEngineWords,
  leanStageWords,
  perspectiveWords,
  timingWords,
} from '#shared/features/metrics/catalogue/facet-words.ts';
import type { MetricSummary } from '#shared/features/metrics/contract.ts';
import type { Language } from '#shared/kernel/language.ts';
import { BUSINESS_MODELS } from '#shared/kernel/business.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import classes from './MetricPage.module.css';
import { CadenceFact } from './CadenceFact.tsx';

type Fact = readonly [label: string, text: ReactNode];

export function MetricFacts({ metric }: { metric: MetricSummary }) {
  const t = useTranslations('metrics');
  const page = useTranslations('metrics.page');
  const { language } = useLocale();
  const entry = catalogueEntry(metric.id);
  const facts: Fact[] = [
    [page('kind'), t(`kind.${metric.kind}`)],
    [page('unit'), t(`unit.${metric.unit}`)],
    [page('good'), t(`good.${metric.good ?? 'none'}`)],
    [page('cadence'), <CadenceFact key="cadence" metric={metric} />],
    ...(entry ? entryFacts(entry, language, page) : []),
  ];
  const bookish: Fact[] = [
    ...(entry ? bookishFacts(entry, language, page) : []),
    [page('id'), metric.id],
  ];
  return (
    <section aria-label={page('facts')} className={classes.facts}>
      <FactList facts={facts} />
      <details className={classes.bookish}>
        <summary>{page('bookish')}</summary>
        <FactList facts={bookish} />
      </details>
    </section>
  );
}

function FactList({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className={classes.factList}>
      {facts.map(([label, text]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

type PageWords = ReturnType<typeof useTranslations<'metrics.page'>>;

function entryFacts(entry: CatalogueEntry, language: Language, t: PageWords): Fact[] {
  const { timing, models, bySegment } = entry;
  const isForAll = models.length === BUSINESS_MODELS.length;
  return [
    [t('found'), foundInWords[entry.foundIn][language]],
    [t('stage'), funnelStageWords[entry.stage][language]],
    ...(timing ? [[t('timing'), timingWords[timing][language]] as const] : []),
    [
      t('models'),
      isForAll
        ? t('everyone')
        : models.map((model) => businessModelWords[model][language]).join(', '),
    ],
    ...(bySegment ? [[t('split'), t('splitBy.channel')] as const] : []),
  ];
}

/** In which drawers of the books it lies. */
function bookishFacts(entry: CatalogueEntry, language: Language, t: PageWords): Fact[] {
  const { engine, lean } = entry;
  return [
    [t('lean'), lean.map((stage) => leanStageWords[stage][language]).join(', ')],
    ...(engine ? [[t('engine'), growthEngineWords[engine][language]] as const] : []),
    [t('perspective'), perspectiveWords[entry.perspective][language]],
    [t('canvas'), canvasBoxWords[entry.canvas][language]],
  ];
}
