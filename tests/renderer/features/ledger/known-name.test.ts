import { expect, it } from 'vitest';
import { isBegunName } from '#renderer/features/ledger/known-name.ts';

it('Tab completes a word that broke off, and no name that may be whole', () => {
  expect(isBegunName('papet', 'Papeterie du Port')).toBe(true);
  expect(isBegunName('Élec', 'Electricité de France')).toBe(true);
  expect(isBegunName('papeterie du port', 'Papeterie du Port')).toBe(true);
  expect(isBegunName('Free', 'Free Mobile')).toBe(false);
  expect(isBegunName('Free ', 'Free Mobile')).toBe(false);
  expect(isBegunName('Mobile', 'Free Mobile')).toBe(false);
  expect(isBegunName('fr', 'Free Mobile')).toBe(false);
});

it('Tab completes an article, which is no name', () => {
  expect(isBegunName('les', 'Les Fils du Soleil')).toBe(true);
  expect(isBegunName('Les', 'Free Mobile')).toBe(false);
});
