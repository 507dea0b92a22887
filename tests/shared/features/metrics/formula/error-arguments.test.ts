import { createTranslator } from 'use-intl/core';
import { describe, expect, it } from 'vitest';
import { checkFormula } from '#shared/features/metrics/formula/check.ts';
import { formulaErrorArguments } from '#shared/features/metrics/formula/error-arguments.ts';
import { MAX_FORMULA_LENGTH, MAX_FORMULA_METRICS } from '#shared/features/metrics/formula/parse.ts';
import { MAX_FORMULA_DEPTH } from '#shared/features/metrics/formula/reader.ts';
import { messages } from '#shared/i18n/messages.ts';
import type { Unit } from '#shared/kernel/unit.ts';
import { SPECIFIED } from './specified.ts';

/** The sentence about a formula that does not stand, as a person reads it. */
function sentence(text: string, unit: Unit, language: 'fr' | 'en'): string {
  const checked = checkFormula({ id: 'mine', text, unit, definitions: SPECIFIED });
  if (checked.ok) throw new Error(`${text} was accepted`);
  const { code, details } = checked.error;
  const words = createTranslator({
    locale: language,
    messages: messages[language].metrics,
  });
  const told = words(
    `formulaError.${code}`,
    formulaErrorArguments(details, (inferred) => words(`inferred.${inferred}`)),
  );
  // Which blank stands before a sign or within a number is for the words' own tests.
  return told.replaceAll(/[\u00a0\u202f]/g, ' ');
}

const manyMetrics = Array.from({ length: MAX_FORMULA_METRICS + 1 }, (_, at) => `m${at}`).join('+');
const tooDeep = '('.repeat(MAX_FORMULA_DEPTH + 1);
const tooLong = 'a'.repeat(MAX_FORMULA_LENGTH + 700);

describe('the sentence about a formula names what is wrong', () => {
  it.each([
    ['a ? b', 'money', '“?” cannot stand here.'],
    ['orders orders', 'count', '“orders” cannot stand here.'],
    ['9007199254740993', 'count', '“9007199254740993” is too large a number.'],
    ['(orders', 'count', 'The parenthesis “(” has no partner.'],
    ['orders)', 'count', 'The parenthesis “)” has no partner.'],
    [
      'absolute(orders)',
      'count',
      'There is no function “absolute”. There are: min, max, abs, before, start.',
    ],
    ['maxi(orders, 1)', 'count', 'There is no function “maxi”. Did you mean max?'],
    ['prev()', 'count', 'The function “prev” is given no value; it takes 1.'],
    ['abs(orders, leads)', 'count', 'The function “abs” is given 2 values; it takes 1.'],
    ['max(orders)', 'count', 'The function “max” is given 1 value; it takes at least 2.'],
    ['custmers', 'count', 'No metric is called “custmers”. Did you mean customers?'],
    [
      'conversions',
      'count',
      'No metric is called “conversions”. Did you mean conversion_rate, conversions_hard, conversions_soft?',
    ],
    ['qqqqqqqq', 'count', 'No metric is called “qqqqqqqq”. Choose it from the list.'],
    [
      'open(orders)',
      'count',
      '“orders” is not a level: open() gives the level at the start of the period, and only makes sense for a level.',
    ],
    ['orders + mine', 'count', 'The definition goes round in a circle: mine → mine.'],
    [
      'revenue + orders',
      'money',
      'One cannot add or compare an amount of money and a counted number.',
    ],
    [
      'revenue / orders',
      'count',
      'The formula gives an amount of money, and the unit chosen is a counted number. Change one of them.',
    ],
    [manyMetrics, 'count', `Too many metrics in one formula (${MAX_FORMULA_METRICS} at most).`],
    [tooDeep, 'count', `Too many parentheses inside each other (${MAX_FORMULA_DEPTH} at most).`],
    [tooLong, 'count', 'The formula has 1,200 characters; 500 at most.'],
  ] as const)('in English: %s, in %s', (text, unit, said) => {
    expect(sentence(text, unit, 'en')).toBe(said);
  });

  it.each([
    ['max(orders)', 'count', 'La fonction « max » reçoit 1 valeur ; il en faut au moins 2.'],
    [
      'custmers',
      'count',
      'Aucune métrique ne s’appelle « custmers ». Vouliez-vous dire customers ?',
    ],
    [
      'revenue + orders',
      'money',
      'On ne peut pas additionner ni comparer un montant et un nombre compté.',
    ],
    [
      'revenue / orders',
      'count',
      'La formule donne un montant, et l’unité choisie est un nombre compté. Changez l’une ou l’autre.',
    ],
    [tooLong, 'count', 'La formule a 1 200 caractères ; 500 au plus.'],
  ] as const)('in French: %s, in %s', (text, unit, said) => {
    expect(sentence(text, unit, 'fr')).toBe(said);
  });
});
