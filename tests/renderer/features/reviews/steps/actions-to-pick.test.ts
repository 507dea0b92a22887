import { expect, it } from 'vitest';
import { actionsToPick } from '#renderer/features/reviews/steps/actions-to-pick.ts';
import { action } from '#renderer/gallery/answers/plans.ts';

const PLAN = [
  action(1, 'Écrire à l’association'),
  action(2, 'Relancer les dix anciens clients', { state: 'doing' }),
  action(3, 'Relancer la banque', { state: 'done' }),
];

const idsFor = (typed: string) => actionsToPick(PLAN, typed).map(({ id }) => id);

it('offers what is under way before what waits, and nothing that is over', () => {
  expect(idsFor('')).toEqual([2, 1]);
});

it('finds a title by any of its words, in any order, as every search of the app', () => {
  expect(idsFor('clients relancer')).toEqual([2]);
  expect(idsFor("ecrire l'asso")).toEqual([1]);
  expect(idsFor('banque')).toEqual([]);
});
