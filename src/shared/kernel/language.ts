/** The languages of the product. Beside no schema: the first screen and the start read them. */
export const LANGUAGES = ['fr', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The language of a system that calls its own `fr-FR` or `en_GB.UTF-8`; English where it is none of ours. */
export function languageOfSystem(tag: string): Language {
  return LANGUAGES.find((language) => tag.toLowerCase().startsWith(language)) ?? 'en';
}
