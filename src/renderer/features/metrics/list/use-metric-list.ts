import { useLocation } from 'wouter';
import { useCommand } from '#renderer/api/queries.ts';
import type { MetricsById } from '#renderer/api/use-metrics.ts';
import { useListCommands } from '#renderer/parts/command/use-list-commands.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { metricCommands } from '../metric-commands.ts';

export function useMetricList(metrics: MetricsById | null) {
  const t = useTranslations('metrics.list');
  const { language } = useLocale();
  const [, navigate] = useLocation();
  const follow = useCommand('metrics.follow');
  return useListCommands(metricCommands, {
    contextOf: (element, openMenu) => {
      const id = element.closest<HTMLElement>('[data-metric]')?.dataset['metric'];
      const metric = id === undefined ? undefined : metrics?.get(id);
      if (!metric) return null;
      return {
        metric,
        isOnItsPage: false,
        navigate,
        follow: (one, isFollowed) => follow.mutate({ metrics: [one], isFollowed }),
        openMenu,
      };
    },
    labelOf: ({ metric }) => t('menu', { name: metric.name[language] }),
  });
}
