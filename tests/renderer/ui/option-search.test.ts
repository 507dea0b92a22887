import { describe, expect, it } from 'vitest';
import { optionFilter } from '#renderer/ui/option-search.ts';

const option = (label: string) => ({ value: label, label });
const OPTIONS = [
  { group: 'Charges', items: [option('Frais bancaires'), option('Frais d’expédition')] },
  option('Aucune'),
  { group: 'Recettes', items: [option('Prestations'), option('Frais refacturés')] },
];
const filter = optionFilter();
const shown = (search: string) => filter({ options: OPTIONS, search, limit: Infinity });

describe('the options of a field', () => {
  it('are searched as everything is, and a group without any goes', () => {
    expect(shown("FRAIS d'expedition")).toEqual([
      { group: 'Charges', items: [option('Frais d’expédition')] },
    ]);
    expect(shown('zèbre')).toEqual([]);
  });

  it('put the best first, in the group of the best first', () => {
    expect(shown('refactures frais')).toEqual([
      { group: 'Recettes', items: [option('Frais refacturés')] },
    ]);
    expect(shown('pre')).toEqual([{ group: 'Recettes', items: [option('Prestations')] }]);
  });

  it('all stand there while nothing is typed', () => {
    expect(shown(' ')).toEqual(OPTIONS);
  });
});
