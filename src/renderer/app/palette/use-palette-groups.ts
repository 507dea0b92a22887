import { useLocation } from 'wouter';
import type { MetricSummary } from '#shared/features/metrics/contract.ts';
import { useOperationQuery } from '#renderer/api/queries.ts';
import { commandName, otherWords } from '#renderer/parts/command/command-words.ts';
import { combosOf } from '#renderer/parts/command/command.ts';
import type { BoundCommand } from '#renderer/parts/command/command.ts';
import { calledMetric } from '#renderer/parts/metric/metric-search.ts';
import { isMac } from '#renderer/ui/keys/platform.ts';
import { useSpeaksOfVat } from '#renderer/parts/taxes/use-speaks-of-vat.ts';
import { useAllWords, useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import type { AllWords } from '#renderer/ui/locale.tsx';
import { goCommands } from '../commands/go-commands.ts';
import type { OfferedCommands } from '../commands/offered-commands.ts';
import type { PaletteGroup, PaletteItem } from './rank.ts';

/**
 * What the palette offers: what can be done here, the screens, everything else; metrics, targets.
 * Nothing for the moment until the metrics are read: a list that moved would be chosen from wrongly.
 * Where they cannot be, everything else.
 */
export function usePaletteGroups(offered: OfferedCommands): readonly PaletteGroup[] {
  const t = useTranslations('shell.palette');
  const all = useAllWords();
  const metrics = useOperationQuery('metrics.list', {});
  const ofMetrics = useMetricGroups(metrics.data ?? []);
  const speaksOfVat = useSpeaksOfVat();
  if (metrics.isPending || speaksOfVat === null) return [];
  const listed = ({ command, possibility }: BoundCommand): boolean =>
    possibility === true &&
    command.isInPalette !== false &&
    (speaksOfVat || command.isAboutVat !== true);
  const here = offered.here.filter(listed);
  const hereIds = new Set(here.map(({ command }) => command.id));
  const everywhere = offered.everywhere.filter(
    (bound) => listed(bound) && !hereIds.has(bound.command.id),
  );
  const screens = everywhere.filter(({ group }) => group.id === goCommands.id);
  const others = everywhere.filter(({ group }) => group.id !== goCommands.id);
  const items = (commands: readonly BoundCommand[]): PaletteItem[] =>
    commands.map((bound) => commandItem(bound, all));
  return [
    { title: t('here'), items: items(here) },
    { title: commandName(all, goCommands.words), items: items(screens) },
    { title: t('commands'), items: items(others) },
    ...ofMetrics,
  ];
}

function commandItem(bound: BoundCommand, t: AllWords): PaletteItem {
  const { command, group, words, nameIn, run } = bound;
  return {
    id: command.id,
    name: nameIn(t),
    other: `${commandName(t, group.words)}, ${otherWords(t, words)}`,
    combo: combosOf(command, isMac)[0] ?? null,
    onChoose: () => run(null),
  };
}

/** The page of each metric, followed ones first; the targets of the year of those. */
function useMetricGroups(metrics: readonly MetricSummary[]): PaletteGroup[] {
  const t = useTranslations('shell.palette');
  const { language } = useLocale();
  const [, navigate] = useLocation();
  const followed = metrics.filter(({ isFollowed }) => isFollowed);
  const item = (metric: MetricSummary): PaletteItem => ({
    id: `metric-${metric.id}`,
    name: metric.name[language],
    other: otherNamesOf(metric),
    combo: null,
    onChoose: () => navigate(`/metrics/${metric.id}`),
  });
  const targetItem = (metric: MetricSummary): PaletteItem => ({
    id: `targets-${metric.id}`,
    name: t('targetsOf', { metric: metric.name[language] }),
    other: `${otherNamesOf(metric)}, ${t('targetsAlso')}`,
    combo: null,
    onChoose: () => navigate(`/metrics/${metric.id}/targets`),
  });
  const others = metrics.filter(({ isFollowed }) => !isFollowed);
  return [
    { title: t('metrics'), items: [...followed, ...others].map(item) },
    { title: t('targets'), items: followed.map(targetItem) },
  ];
}

/** A metric answers to its name in both languages, its id, and what people call it. */
function otherNamesOf(metric: MetricSummary): string {
  const { names, also = [] } = calledMetric(metric);
  return [...names, ...also].join(', ');
}
