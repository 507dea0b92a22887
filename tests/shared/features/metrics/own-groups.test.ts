import { describe, expect, it } from 'vitest';
import {
  LONGEST_GROUP_NAME,
  MOST_GROUPS,
  ownGroupsSchema,
} from '#shared/features/metrics/model.ts';

const group = (name: string, ...metrics: string[]) => ({ name, metrics });
const isAccepted = (groups: unknown) => ownGroupsSchema.safeParse(groups).success;

describe('groups of metrics of one’s own', () => {
  it('keep their order and that of their metrics; one may be empty', () => {
    const groups = [group('Ventes', 'orders', 'revenue'), group('Liste')];
    expect(ownGroupsSchema.parse(groups)).toEqual(groups);
    expect(ownGroupsSchema.parse([])).toEqual([]);
  });

  it('hold each metric once', () => {
    expect(isAccepted([group('A', 'orders'), group('B', 'revenue', 'orders')])).toBe(false);
    expect(isAccepted([group('A', 'orders', 'orders')])).toBe(false);
    expect(isAccepted([group('A', 'Orders')])).toBe(false);
  });

  it('have names that differ by more than their case, however an accent is typed', () => {
    expect(isAccepted([group('Ventes'), group('VENTES')])).toBe(false);
    expect(isAccepted([group('Été'), group('E\u0301te\u0301')])).toBe(false);
    expect(isAccepted([group('Ventes'), group('Ventes B')])).toBe(true);
    expect(ownGroupsSchema.parse([group('E\u0301te\u0301')])).toEqual([group('Été')]);
  });

  it('are as many, and are called as long, as can still be looked over', () => {
    const many = Array.from({ length: MOST_GROUPS + 1 }, (_, at) => group(`G${at}`));
    expect(isAccepted(many.slice(1))).toBe(true);
    expect(isAccepted(many)).toBe(false);
    expect(isAccepted([group('x'.repeat(LONGEST_GROUP_NAME))])).toBe(true);
    expect(isAccepted([group('x'.repeat(LONGEST_GROUP_NAME + 1))])).toBe(false);
  });
});
