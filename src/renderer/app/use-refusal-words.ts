import type { RefusedError } from '../api/client.ts';
import { useTranslations } from '../ui/locale.tsx';

/** The sentence for a refusal: what happened, and what to do. */
export function useRefusalWords(): (refused: RefusedError) => string {
  const t = useTranslations('errors');
  return (refused) => t(refused.code);
}
