import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRowKey, printRowKey } from '#shared/features/values/grid-file/row-key.ts';
import { cleanText } from '#shared/kernel/csv.ts';
import { lookUp } from './catalogue.ts';

function read(text: string): unknown {
  const key = parseRowKey(text, lookUp);
  return 'code' in key ? key : { ...key, metric: key.metric.id };
}

describe('the first cell of a row', () => {
  it.each([
    ['orders', 'orders', undefined, 'value'],
    ['Commandes', 'orders', undefined, 'value'],
    ['orders/LinkedIn', 'orders', 'LinkedIn', 'value'],
    ['Commandes / LinkedIn', 'orders', 'LinkedIn', 'value'],
    ['orders/Salon/Paris', 'orders', 'Salon/Paris', 'value'],
    ['Humeur / sentiment', 'mood', undefined, 'value'],
    ['Humeur / sentiment/Salon', 'mood', 'Salon', 'value'],
    ['Ratio LTV/CAC#target', 'ltv_cac', undefined, 'target'],
    ['mood#sample', 'mood', undefined, 'sample'],
    ['mood/Formation A#SAMPLE', 'mood', 'Formation A', 'sample'],
    ['orders/unassigned', 'orders', null, 'value'],
    ['orders/Non attribué', 'orders', null, 'value'],
    ['orders/unassigned#value', 'orders', 'unassigned', 'value'],
  ])('"%s"', (text, metric, segment, part) => {
    expect(read(text)).toEqual({ metric, segment, part });
  });

  it('says what is missing or unknown', () => {
    expect(read('#target')).toEqual({ code: 'missing_metric' });
    expect(read('orders/')).toEqual({ code: 'missing_segment' });
    expect(read('orders/\0')).toEqual({ code: 'missing_segment' });
    expect(read(`orders/${'x'.repeat(201)}`)).toEqual({ code: 'segment_too_long' });
    expect(read('ordres/LinkedIn#sample')).toEqual({ code: 'unknown_metric', name: 'ordres' });
  });

  it('reads back whatever a segment is called', () => {
    // Names are kept clean: no line end, no control character.
    const words = fc.constantFrom(
      'unassigned',
      'Non attribué',
      '#sample',
      '#value',
      '#target',
      '/',
    );
    const name = fc.array(fc.oneof(words, fc.string({ unit: 'grapheme', minLength: 1 })));
    const segment = fc.oneof(
      fc.constantFrom(null, undefined),
      name.map((parts) => cleanText(parts.join(''))).filter((text) => text !== ''),
    );
    const part = fc.constantFrom('value', 'sample', 'target');
    fc.assert(
      fc.property(segment, part, (one, which) => {
        const key = { metric: 'orders', segment: one, part: which };
        expect(read(printRowKey(key))).toEqual(key);
      }),
    );
  });
});
