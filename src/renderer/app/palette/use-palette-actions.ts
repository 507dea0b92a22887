import { useLocation } from 'wouter';
import { useCommand, useOperationQuery } from '#renderer/api/queries.ts';
import { reportPath } from '#shared/ipc/printing.ts';
import { useQuarterNow } from '#renderer/parts/quarter/use-quarter-now.ts';
import { HORIZON_PATH } from '#renderer/parts/horizon/path.ts';
import { MOVING_IN_PATH } from '#renderer/parts/moving-in/path.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { SCREENS } from '../screens.ts';
import { useBackUp } from '../use-back-up.ts';
import type { PaletteAction, PaletteGroup } from './palette-filter.ts';

/** The palette's entries, in groups: screens, metrics (followed first), commands. */
export function usePaletteActions(): PaletteGroup[] {
  const t = useTranslations('shell.palette');
  const screens = useScreenActions();
  const metrics = useMetricActions();
  const commands = useCommandActions();
  const targets = useTargetActions();
  return [
    { title: t('screens'), actions: screens },
    { title: t('commands'), actions: commands },
    { title: t('metrics'), actions: metrics },
    { title: t('targets'), actions: targets },
  ];
}

function useScreenActions(): PaletteAction[] {
  const t = useTranslations('common.nav');
  const [, navigate] = useLocation();
  return SCREENS.map(({ id, path }) => ({ id, label: t(id), onChoose: () => navigate(path) }));
}

/** A metric answers to its name in both languages, and to its id. */
function useMetricActions(): PaletteAction[] {
  const { language } = useLocale();
  const [, navigate] = useLocation();
  const metrics = useOperationQuery('metrics.list', {}).data ?? [];
  return metrics
    .toSorted((a, b) => Number(b.isFollowed) - Number(a.isFollowed))
    .map(({ id, name }) => ({
      id: `metric-${id}`,
      label: name[language],
      keywords: [name.fr, name.en, id.replaceAll('_', ' ')],
      onChoose: () => navigate(`/metrics/${id}`),
    }));
}

/** The targets of the year of each metric that is followed. */
function useTargetActions(): PaletteAction[] {
  const t = useTranslations('shell.palette');
  const { language } = useLocale();
  const [, navigate] = useLocation();
  const metrics = useOperationQuery('metrics.list', {}).data ?? [];
  return metrics
    .filter(({ isFollowed }) => isFollowed)
    .map(({ id, name }) => ({
      id: `targets-${id}`,
      label: t('targetsOf', { metric: name[language] }),
      keywords: [name.fr, name.en, 'cibles', 'targets'],
      onChoose: () => navigate(`/metrics/${id}/targets`),
    }));
}

function useCommandActions(): PaletteAction[] {
  const t = useTranslations('shell.palette');
  const [, navigate] = useLocation();
  const change = useCommand('settings.change');
  const file = useFileActions();
  const settings = useOperationQuery('settings.read', {}).data;
  const quarter = useQuarterNow();
  const themes = (['light', 'dark', 'system'] as const)
    .filter((theme) => theme !== settings?.theme)
    .map((theme) => ({
      id: `theme-${theme}`,
      label: t(`theme.${theme}`),
      onChoose: () => change.mutate({ theme }),
    }));
  const language = settings?.language === 'fr' ? 'en' : 'fr';
  return [
    {
      id: 'import-bank',
      label: t('importBank'),
      keywords: ['OFX', 'CSV', 'CAMT', 'Qonto', 'Stripe', 'PayPal'],
      onChoose: () => navigate('/ledger/import'),
    },
    {
      id: 'for-accountant',
      label: t('forAccountant'),
      keywords: ['comptable', 'accountant', 'FEC', 'export'],
      onChoose: () => navigate('/ledger/accountant'),
    },
    { id: 'move-in', label: t('moveIn'), onChoose: () => navigate(MOVING_IN_PATH) },
    ...(quarter
      ? [{ id: 'report', label: t('report'), onChoose: () => navigate(reportPath(quarter.key)) }]
      : []),
    { id: 'horizon', label: t('horizon'), onChoose: () => navigate(HORIZON_PATH) },
    ...file,
    ...themes,
    {
      id: 'language',
      label: t(`language.${language}`),
      onChoose: () => change.mutate({ language }),
    },
  ];
}

function useFileActions(): PaletteAction[] {
  const t = useTranslations('shell.palette');
  const [, navigate] = useLocation();
  const backUp = useBackUp();
  const showFile = useCommand('vault.showFile');
  const openSample = useCommand('vault.openSample');
  const status = useOperationQuery('vault.status', {}).data;
  const sample = {
    id: 'open-sample',
    label: t('openSample'),
    onChoose: () => openSample.mutate({}),
  };
  return [
    { id: 'back-up', label: t('backUp'), onChoose: backUp },
    { id: 'restore', label: t('restore'), onChoose: () => navigate('/settings/restore') },
    { id: 'show-file', label: t('showFile'), onChoose: () => showFile.mutate({}) },
    ...(status?.isSample === false ? [sample] : []),
  ];
}
