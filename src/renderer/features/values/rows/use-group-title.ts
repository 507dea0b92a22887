import {
  funnelStageWords,
  perspectiveWords,
} from '#shared/features/metrics/catalogue/facet-words.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import type { GroupTitle } from './grouping.ts';

export function useGroupTitle(): (title: GroupTitle) => string {
  const t = useTranslations('values.row');
  const { language } = useLocale();
  return (title) => {
    switch (title.type) {
      case 'stage':
        return funnelStageWords[title.stage][language];
      case 'perspective':
        return perspectiveWords[title.perspective][language];
      case 'named':
        return title.name;
      case 'own_metrics':
        return t('own');
      case 'rest':
        return t('rest');
    }
  };
}
