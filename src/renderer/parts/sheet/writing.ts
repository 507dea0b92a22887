import type { Settings } from '#shared/features/settings/model.ts';
import type { DecimalMark } from '#shared/kernel/number-text.ts';
import type { Language } from '#shared/kernel/language.ts';

/** How the user writes numbers; `proven` is the decimal mark that a pasted table itself shows. */
export type Writing = {
  readonly language: Language;
  readonly proven?: DecimalMark | null;
};

/** The language whose numbers are typed, copied and pasted. */
export function writingLanguage(
  settings: Pick<Settings, 'language' | 'number_format'>,
): Writing['language'] {
  return settings.number_format === 'language' ? settings.language : settings.number_format;
}
