import type { WordsOf } from '#shared/kernel/words-of.ts';
import type { fr } from './fr.ts';

/** The words of where it sticks, in English. */
export const en: WordsOf<typeof fr> = {
  title: 'Where it sticks',
  about:
    'Of the steps between a stranger and your income of the year, the one that would weigh most if it went as far as it has shown it can go.',
  whole: 'The whole ranking',
  period: 'Months read: {first} – {last}.',
  take: 'Take it',
  takeWith: 'Take both',
  proposed: 'For the next quarter: “{metric}”.',
  proposedWith: 'For the next quarter: “{metric}”, guarded by “{guardrail}”.',
  of: '{part} of {whole}',
  rest: '{all} less {less}',
  kept: {
    cart_abandonment: 'Carts brought to payment',
    search_failure: 'Searches that find something',
  },
  gain: {
    money: '{amount} more income on {year}',
    margin: '{amount} more after direct costs, on {year} of income',
    share: '{amount} more customers',
  },
  verdict: {
    named:
      'Over {months, number} months, “{name}” moves most by itself: {rate}, usually give or take {width} with chance taken out. At {held} for a year, all else equal, it would make about {gain}. Nothing says yet how to get there.',
    only: 'It is the only step that your figures allow to judge.',
    capacity:
      '“{name}” is the step that moves most, but your days would not hold it: the days you did not sell are worth about {spare} a year. What sticks is your days.',
    two: 'Two steps weigh nearly the same: “{name}” (about {gain}) and “{other}” (about {otherGain}). Nothing says yet how to get there.',
    none: 'Your rates move as chance would with so few cases: no bottleneck can be seen.',
    not_yet: 'Too few figures to tell: it takes 6 finished months and 30 cases for a step.',
    do_not_meet: 'Your figures do not meet: nothing is named as long as they do not.',
    no_model: 'Say first what you sell: the way to income depends on it.',
    settings: 'Say what I sell',
  },
  unknownAmount:
    'The amount at the end is not known: the ranking is in customers, and not in money.',
  projected: '{metric}: {months, number} months known, taken for a year.',
  compared: {
    title: 'Compared with others',
    one: '“{name}”: {rate} with you, usually {usual} with others ({source}). At {usual} for a year, all else equal, it would make about {gain}.',
    isTwo: 'The first two weigh nearly the same.',
  },
  missing: {
    title: 'What is missing',
    between:
      '{name}: {months, plural, =0 {nothing known} one {# month known} other {# months known}} of 12, it takes 6. The step is passed over: “{from}” and “{to}” are read one after the other.',
    edge: '{name}: {months, plural, =0 {nothing known} one {# month known} other {# months known}} of 12, it takes 6.',
    amount:
      '{name}: {months, plural, =0 {nothing known} one {# month known} other {# months known}} of 12, it takes 6 to reckon in money.',
    few: '“{name}”: it takes 6 finished months, 30 cases, 5 yes and 5 no; so far {months, number} months, {asks} cases, {yes} yes.',
    typed_percent:
      '{name}: a percentage that was typed as such does not say of how many cases. Type its two numbers.',
    do_not_meet: '“{one}” comes to {first}, “{other}” to {second}: they should be the same number.',
    no_path: '{name}: no path leads from there to your income.',
    type: 'Type it',
    follow: 'Follow it',
  },
  table: {
    title: 'All steps',
    step: 'Step',
    cases: 'Cases',
    casesOf: '{yes} of {asks}',
    months: '{months, plural, one {# month} other {# months}}',
    rate: 'Rate',
    width: 'Usually within',
    gain: 'Would make',
    standing: 'May be named?',
    moves: 'yes: moves more than chance',
    chance: 'no: moves as chance does',
    few: 'no: too few cases',
    beyondDays: 'more than your days hold',
    skipped: 'without “{name}”, not followed',
  },
  levers: {
    title: 'Beside it',
    text: 'An amount or a quantity has no cases that chance could be taken out of: it is never named.',
    row: '{part} for each “{whole}”: {value}',
  },
  how: {
    title: 'How this is worked out',
    path: '{amount} of a year = the product of the steps above, so that a rate p that goes to p + w adds {amount} × w ÷ p.',
    sum: 'Income of the next 12 months = Σ [C₀·qᵐ + N·(1 − qᵐ) ÷ (1 − q)] × revenue per customer, with q = 1 − customers lost, C₀ customers today and N new ones a month; made again with the moved rate.',
    width:
      's = mean change from one month to the next ÷ 1.128. c = √(p(1 − p) × the average of 1/n): what chance alone does. w = √(s² − c²), or 0; never beyond the best month of usual size.',
    moves:
      'Moves by itself: Σ (x − np)² ÷ (np(1 − p)) above the 1% point of chi-square. Named where it is half as much again as any other. 6 months, 30 cases, 5 yes, 5 no, 1% and the half are Solocap’s rules.',
    own: '“{name}”: s = {s} points, c = {c} points, w = {w} points; chi-square {x} for {limit}.',
    margin: 'Gains are multiplied by your gross margin, {margin}.',
    source:
      'After D. Wheeler, Understanding Variation (1993), and Pearson & Hartley, Biometrika Tables (1966).',
  },
};
