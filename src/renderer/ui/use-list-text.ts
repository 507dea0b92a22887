import { localeTag } from '#shared/i18n/format.ts';
import { useLocale } from './locale.tsx';

/** Names as they are listed in a sentence: « le CA et le TJM ». */
export function useListText(): (names: readonly string[]) => string {
  const { language } = useLocale();
  return (names) => new Intl.ListFormat(localeTag(language), { type: 'conjunction' }).format(names);
}
