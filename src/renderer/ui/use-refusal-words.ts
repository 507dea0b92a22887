import type { WindowMessages } from '#shared/i18n/window/fr.ts';
import { useTranslations } from './locale.tsx';

/** A refusal, as far as its sentence needs it. */
type RefusalInWords = {
  readonly code: keyof WindowMessages['errors'];
  readonly details?: Readonly<Record<string, string | number | readonly string[]>> | undefined;
};

/** The sentence for a refusal: what happened, and what to do. */
export function useRefusalWords(): (refused: RefusalInWords) => string {
  const t = useTranslations('errors');
  return ({ code, details }) =>
    t(code, { name: String(details?.['name'] ?? ''), seq: String(details?.['seq'] ?? '') });
}
