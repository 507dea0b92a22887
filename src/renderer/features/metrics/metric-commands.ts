import type { MetricSummary } from '#shared/features/metrics/contract.ts';
import type { CommandGroup } from '#renderer/parts/command/command.ts';
import { openMenuCommand } from '#renderer/parts/command/open-menu-command.ts';
import type { MenuOpener } from '#renderer/parts/command/open-menu-command.ts';

type MetricContext = MenuOpener & {
  readonly metric: MetricSummary;
  /** True where its own page is shown. */
  readonly isOnItsPage: boolean;
  readonly navigate: (path: string) => void;
  readonly follow: (metric: string, isFollowed: boolean) => void;
};

/** One metric, in the list or on its page. */
export const metricCommands: CommandGroup<MetricContext> = {
  id: 'metric',
  words: 'metrics.command',
  commands: [
    {
      id: 'metric.open',
      words: 'metrics.command.open',
      keys: ['Enter'],
      contextPart: 1,
      when: ({ isOnItsPage }) => !isOnItsPage,
      run: ({ metric, navigate }) => navigate(`/metrics/${metric.id}`),
    },
    {
      id: 'metric.targets',
      words: 'metrics.command.targets',
      contextPart: 1,
      run: ({ metric, navigate }) => navigate(`/metrics/${metric.id}/targets`),
    },
    {
      id: 'metric.follow',
      words: 'metrics.command.follow',
      contextPart: 2,
      when: ({ metric }) => !metric.isFollowed,
      run: ({ metric, follow }) => follow(metric.id, true),
    },
    {
      id: 'metric.unfollow',
      words: 'metrics.command.unfollow',
      contextPart: 2,
      when: ({ metric }) => metric.isFollowed,
      run: ({ metric, follow }) => follow(metric.id, false),
    },
    { ...openMenuCommand<MetricContext>('metric'), when: ({ isOnItsPage }) => !isOnItsPage },
  ],
};

export const metricsPageCommands: CommandGroup<{ readonly define: () => void }> = {
  id: 'metrics',
  words: 'metrics.pageCommand',
  page: '/metrics',
  commands: [
    {
      id: 'metrics.define',
      words: 'metrics.pageCommand.define',
      isOfferedEverywhere: true,
      run: ({ define }) => define(),
    },
  ],
};

export const findMetricCommands: CommandGroup<{ readonly find: () => void }> = {
  id: 'findMetric',
  words: 'metrics.pageCommand',
  page: '/metrics',
  commands: [
    {
      id: 'findMetric.find',
      words: 'metrics.pageCommand.find',
      keys: ['mod+F'],
      insteadOf: 'find.here',
      run: ({ find }) => find(),
    },
  ],
};
