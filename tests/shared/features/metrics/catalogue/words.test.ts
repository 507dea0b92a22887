import { describe, expect, it } from 'vitest';
import { catalogue, catalogueEntry } from '#shared/features/metrics/catalogue/catalogue.ts';
import { findByName } from '#shared/features/metrics/catalogue/find-by-name.ts';
import * as facetWords from '#shared/features/metrics/catalogue/facet-words.ts';
import { essentials } from '#shared/features/metrics/catalogue/first-run/essentials.ts';
import { modelSuggestions } from '#shared/features/metrics/catalogue/first-run/business-models.ts';
import { stageSuggestions } from '#shared/features/metrics/catalogue/first-run/lean-stages.ts';
import { weaknessWords } from '#shared/features/metrics/catalogue/good-metric.ts';
import { LTV_METHODS } from '#shared/features/metrics/catalogue/ltv-methods.ts';
import { setFrench } from '#shared/features/metrics/catalogue/typography.ts';
import type { Words } from '#shared/features/metrics/model.ts';

const NARROW = '\u202F';

const labels = Object.values(facetWords).flatMap((group): Words[] => Object.values(group));
const reasons = [
  ...essentials,
  ...Object.values(modelSuggestions).flat(),
  ...Object.values(stageSuggestions).flat(),
].map(({ why }) => why);

/** Everything that a person reads, apart from the names, which keep plain spaces for files. */
const prose: readonly Words[] = [
  ...catalogue.flatMap(({ words }) => [words.definition, words.example]),
  ...catalogue.flatMap(({ lookalikes }) => lookalikes.map(({ difference }) => difference)),
  ...LTV_METHODS.flatMap(({ name, explanation, difference }) => [name, explanation, difference]),
  ...Object.values(weaknessWords),
  ...labels,
  ...reasons,
];
const names = catalogue.map(({ words }) => words.name);
const definitionOf = (id: string) => catalogueEntry(id)?.words.definition;

describe('words of the catalogue', () => {
  it('are there in both languages', () => {
    const empty = [...names, ...prose].filter(({ fr, en }) => fr.trim() === '' || en.trim() === '');
    expect(empty).toEqual([]);
  });

  it('define and show every metric in sentences, not in a copy of the other language', () => {
    const copied = catalogue.filter(
      ({ words: { definition, example } }) =>
        definition.fr === definition.en || example.fr === example.en,
    );
    expect(copied).toEqual([]);
    const unfinished = catalogue
      .flatMap(({ words }) => [words.definition, words.example])
      .filter(({ fr, en }) => !/[.?!][»”\s]*$/u.test(fr) || !/[.?!][”]?$/.test(en));
    expect(unfinished).toEqual([]);
  });

  it('have no straight apostrophe or quotation mark', () => {
    expect([...names, ...prose].filter(({ fr, en }) => /['"]/.test(fr + en))).toEqual([]);
  });

  it('set French marks behind a narrow no-break space, and English ones close', () => {
    const marks = /[^\u202F][;:!?%€»]|«[^\u202F]|\d[ \u00A0]\d{3}(?!\d)/u;
    expect(prose.map(({ fr }) => fr).filter((text) => marks.test(text))).toEqual([]);
    expect(prose.map(({ en }) => en).filter((text) => /\s[;:!?%]|[€]\s/u.test(text))).toEqual([]);
  });

  it('are the same when French that is already set is set again', () => {
    expect(prose.filter(({ fr }) => setFrench(fr) !== fr)).toEqual([]);
  });

  it('let return on investment and on ad spend, churn and net change explain each other', () => {
    expect(definitionOf('roi')?.fr).toContain('ROAS');
    expect(definitionOf('roas')?.fr).toContain('ROI');
    expect(definitionOf('churn')?.fr).toContain('évolution du nombre de clients');
    expect(definitionOf('net_customer_change')?.fr).toContain('churn');
    expect(definitionOf('roi')?.en).toContain('ROAS');
    expect(definitionOf('roas')?.en).toContain('ROI');
    expect(definitionOf('churn')?.en).toContain('net customer change');
    expect(definitionOf('net_customer_change')?.en).toContain('churn');
  });
});

describe('French typography', () => {
  it('sets what was typed on a plain keyboard', () => {
    expect(setFrench("L'an : 1 000 000 € et « 12 % » ; ça va ?")).toBe(
      `L’an${NARROW}: 1${NARROW}000${NARROW}000${NARROW}€ et «${NARROW}12${NARROW}%${NARROW}»${NARROW}; ça va${NARROW}?`,
    );
  });

  it('leaves a number and the word after it apart', () => {
    expect(setFrench('de 20 mois en 2026')).toBe('de 20 mois en 2026');
  });
});

describe('finding a metric by what people call it', () => {
  it.each(catalogue)('$id: by its id and by both names', (entry) => {
    const { fr, en } = entry.words.name;
    expect([entry.id, fr, en].map((name) => findByName(name)?.id)).toEqual(Array(3).fill(entry.id));
  });

  it.each([
    ['DÉPENSES D’ACQUISITION', 'acquisition_spend'],
    ["depenses d'acquisition", 'acquisition_spend'],
    [' Cout  d’acquisition client (cac) ', 'cac'],
    [`NPS${NARROW}: détracteurs`, 'nps_detractors'],
    [`entretiens «${NARROW}je paierais${NARROW}»`, 'interviews_would_pay'],
    ['Email list\u00A0growth', 'list_growth'],
    ["chiffre d'affaires", 'revenue'],
    ['Essais convertis', 'trials_converted'],
    ['Recherches sans resultat', 'searches_empty'],
  ])('“%s” is %s', (text, id) => {
    expect(findByName(text)?.id).toBe(id);
  });

  it.each(['', ' ', 'no such metric', 'list'])('“%s” is no metric', (text) => {
    expect(findByName(text)).toBeUndefined();
  });
});
