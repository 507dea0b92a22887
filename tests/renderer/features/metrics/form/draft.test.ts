import { describe, expect, it } from 'vitest';
import { finished, idFlaw, NEW_DRAFT, proposedId } from '#renderer/features/metrics/form/draft.ts';
import type { MetricSummary } from '#shared/features/metrics/contract.ts';
import { metricIdSchema } from '#shared/features/metrics/model.ts';

const known = new Map<string, MetricSummary>();

describe('the identifier of an own metric', () => {
  it('is made of its name, without accents and signs', () => {
    expect(proposedId('Clients fidèles (à l’année)', known)).toBe('clients_fideles_a_l_annee');
    expect(proposedId('  ', known)).toBe('');
  });

  it('is always one that formulas can name', () => {
    for (const name of ['2e achat', 'max', 'x'.repeat(200), 'Œuvres', 'prev', '7']) {
      const id = proposedId(name, known);
      expect(metricIdSchema.safeParse(id).success, name).toBe(true);
      expect(idFlaw(id, known), name).toBeNull();
    }
  });

  it('says what is wrong with one that was typed', () => {
    expect(idFlaw('Mes appels', known)).toBe('idShape');
    expect(idFlaw('open', known)).toBe('idReserved');
  });
});

describe('an own metric that is saved', () => {
  it('has its one name in both languages, and a formula only when it is computed', () => {
    const draft = { ...NEW_DRAFT, name: { fr: 'Appels', en: ' ' }, formula: 'a / b' };
    expect(finished(draft, 'calls')).toMatchObject({
      name: { fr: 'Appels', en: 'Appels' },
      formula: null,
    });
    expect(finished({ ...draft, kind: 'computed' }, 'calls')).toMatchObject({ formula: 'a / b' });
  });
});
