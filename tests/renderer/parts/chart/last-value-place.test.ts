import { describe, expect, it } from 'vitest';
import { footOfLastValue } from '#renderer/parts/chart/last-value-place.ts';

const LAST = { x: 300, y: 100 };
const alone = { last: LAST, before: [], isAtEdge: true, targets: [] };

describe('the label of the newest value', () => {
  it('stands above its point, and below where a target runs there', () => {
    expect(footOfLastValue(alone)).toBe(88);
    expect(footOfLastValue({ ...alone, targets: [82] })).toBe(122);
    expect(footOfLastValue({ ...alone, targets: [40] })).toBe(88);
  });

  it('goes off the curve that rises or falls to its point', () => {
    const rising = [
      { x: 245, y: 131 },
      { x: 277, y: 106 },
    ];
    expect(footOfLastValue({ ...alone, before: rising })).toBe(88);
    expect(footOfLastValue({ ...alone, before: [{ x: 277, y: 60 }] })).toBe(122);
  });

  it('lies on a target rather than far from its point', () => {
    const rising = [{ x: 245, y: 131 }];
    expect(footOfLastValue({ ...alone, before: rising, targets: [82] })).toBe(88);
    const falling = [{ x: 277, y: 60 }];
    expect(footOfLastValue({ ...alone, before: falling, targets: [109] })).toBe(122);
  });

  it('heeds nothing beyond its reach', () => {
    const before = [{ x: 200, y: 0 }];
    expect(footOfLastValue({ ...alone, before })).toBe(88);
  });
});
