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
import type { Words } from '#shared/features/metrics/model.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import type { Facet, FacetValue } from './facets.ts';
import type { FacetChoice } from './metric-filter.ts';

/** The facets whose values the catalogue names. */
type NamedFacet = Exclude<Facet, 'following' | 'origin' | 'vanity' | 'cadence'>;

const NAMES: { readonly [F in NamedFacet]: Readonly<Record<FacetValue<F>, Words>> } = {
  stage: funnelStageWords,
  lean: leanStageWords,
  model: businessModelWords,
  engine: growthEngineWords,
  timing: timingWords,
  perspective: perspectiveWords,
  canvas: canvasBoxWords,
  found: foundInWords,
};

export function useFacetWords(): (choice: FacetChoice) => string {
  const t = useTranslations('metrics.filters');
  const cadence = useTranslations('metrics.cadence');
  const { language } = useLocale();
  return ({ facet, value }) => {
    switch (facet) {
      case 'following':
      case 'origin':
      case 'vanity':
        return t(value as FacetValue<typeof facet>);
      case 'cadence':
        return cadence(value as FacetValue<typeof facet>);
      default: {
        const names: Readonly<Partial<Record<FacetValue, Words>>> = NAMES[facet];
        return names[value]?.[language] ?? value;
      }
    }
  };
}
