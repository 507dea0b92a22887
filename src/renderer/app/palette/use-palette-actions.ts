import type { SpotlightActionData, SpotlightActionGroupData } from '@mantine/spotlight';
import { useLocation } from 'wouter';
import { useCommand, useOperationQuery } from '../../api/queries.ts';
import { useLocale, useTranslations } from '../../ui/locale.tsx';
import { SCREENS } from '../screens.ts';

/** The palette's entries, in groups: screens, metrics (followed first), commands. */
export function usePaletteActions(): SpotlightActionGroupData[] {
  const t = useTranslations('shell.palette');
  const screens = useScreenActions();
  const metrics = useMetricActions();
  const commands = useCommandActions();
  return [
    { group: t('screens'), actions: screens },
    { group: t('commands'), actions: commands },
    { group: t('metrics'), actions: metrics },
  ];
}

function useScreenActions(): SpotlightActionData[] {
  const t = useTranslations('common.nav');
  const [, navigate] = useLocation();
  return SCREENS.map(({ id, path }) => ({ id, label: t(id), onClick: () => navigate(path) }));
}

/** A metric answers to its name in both languages, and to its id. */
function useMetricActions(): SpotlightActionData[] {
  const { language } = useLocale();
  const [, navigate] = useLocation();
  const metrics = useOperationQuery('metrics.list', {}).data ?? [];
  return metrics
    .toSorted((a, b) => Number(b.isFollowed) - Number(a.isFollowed))
    .map(({ id, name }) => ({
      id: `metric-${id}`,
      label: name[language],
      keywords: [name.fr, name.en, id.replaceAll('_', ' ')],
      onClick: () => navigate(`/metrics/${id}`),
    }));
}

function useCommandActions(): SpotlightActionData[] {
  const t = useTranslations('shell.palette');
  const change = useCommand('settings.change');
  const backUp = useCommand('vault.backUp');
  const showFile = useCommand('vault.showFile');
  const openSample = useCommand('vault.openSample');
  const settings = useOperationQuery('settings.read', {}).data;
  const status = useOperationQuery('vault.status', {}).data;
  const themes = (['light', 'dark', 'system'] as const)
    .filter((theme) => theme !== settings?.theme)
    .map((theme) => ({
      id: `theme-${theme}`,
      label: t(`theme.${theme}`),
      onClick: () => change.mutate({ theme }),
    }));
  const language = settings?.language === 'fr' ? 'en' : 'fr';
  const sample = {
    id: 'open-sample',
    label: t('openSample'),
    onClick: () => openSample.mutate({}),
  };
  return [
    { id: 'back-up', label: t('backUp'), onClick: () => backUp.mutate({}) },
    { id: 'show-file', label: t('showFile'), onClick: () => showFile.mutate({}) },
    ...(status?.isSample === false ? [sample] : []),
    ...themes,
    {
      id: 'language',
      label: t(`language.${language}`),
      onClick: () => change.mutate({ language }),
    },
  ];
}
