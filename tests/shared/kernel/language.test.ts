import { expect, it } from 'vitest';
import { languageOfSystem } from '#shared/kernel/language.ts';

it.each([
  ['fr-FR', 'fr'],
  ['fr_CA.UTF-8', 'fr'],
  ['FR', 'fr'],
  ['en-US', 'en'],
  ['de-DE', 'en'],
  ['', 'en'],
])('a system that speaks %j is spoken to in %s, or in English', (tag, language) => {
  expect(languageOfSystem(tag)).toBe(language);
});
