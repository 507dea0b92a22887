import { Button, Group, Switch } from '@mantine/core';
import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import type { MetricSummary } from '#shared/features/metrics/contract.ts';
import { useCommand } from '#renderer/api/queries.ts';
import type { MetricsById } from '#renderer/api/use-metrics.ts';
import { useCommandGroup } from '#renderer/parts/command/shown-commands.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { copyOf, draftOf } from '../form/draft.ts';
import { MetricForm } from '../form/MetricForm.tsx';
import type { FormStart } from '../form/use-metric-form.ts';
import { metricCommands } from '../metric-commands.ts';
import { definitionOf } from '../metric-words.ts';

type MetricActionsProps = { readonly metric: MetricSummary; readonly metrics: MetricsById };

/** What can be done with a metric: change it, or begin one's own from it; follow it or not. */
export function MetricActions({ metric, metrics }: MetricActionsProps) {
  const t = useTranslations('metrics.page');
  const form = useTranslations('metrics.form');
  const { language } = useLocale();
  const [, navigate] = useLocation();
  const [start, setStart] = useState<FormStart | null>(null);
  const follow = useCommand('metrics.follow');
  useCommandGroup(metricCommands, () => ({
    metric,
    isOnItsPage: true,
    navigate,
    follow: (id, isFollowed) => follow.mutate({ metrics: [id], isFollowed }),
    openMenu: () => undefined,
  }));
  const copy = (): void => {
    const named = copyOf(metric, language, (name) => form('copyName', { name }));
    setStart({ edited: null, draft: { ...named, description: definitionOf(metric, language) } });
  };
  return (
    <Group gap="md">
      <Button variant="default" component={Link} href={`/metrics/${metric.id}/targets`}>
        {t('yearTargets')}
      </Button>
      {metric.origin === 'own' ? (
        <Button
          variant="default"
          onClick={() => setStart({ edited: metric, draft: draftOf(metric) })}
        >
          {t('edit')}
        </Button>
      ) : (
        <Button variant="subtle" onClick={copy}>
          {t('copy')}
        </Button>
      )}
      <Switch
        label={t('follow')}
        checked={metric.isFollowed}
        onChange={(event) =>
          follow.mutate({ metrics: [metric.id], isFollowed: event.currentTarget.checked })
        }
      />
      {start && (
        <MetricForm
          metrics={metrics}
          start={start}
          onClose={() => setStart(null)}
          onSaved={(id) => navigate(`/metrics/${id}`)}
        />
      )}
    </Group>
  );
}
