import type { WordsOf } from '#shared/kernel/words-of.ts';
import type { fr } from './fr.ts';

/** The words of where a business stands, in English. */
export const en: WordsOf<typeof fr> = {
  since: 'since {day}',
  none: 'You have not said what you want first.',
  noneHint: 'Say it below: what has to hold before the next step depends on it.',
  last: 'There is no step after this one: what counts is that it lasts.',
  onward: 'What has to hold before “{stage}”',
  gate: {
    open: 'All of it holds. You decide whether to move on.',
    closed: 'Not yet: something below does not hold.',
    not_known: 'It cannot be told yet: something below is not known.',
  },
  enough: 'And one of these',
  alternative: 'or',
  state: { open: 'holds', closed: 'does not hold', not_known: 'not known' },
  line: {
    atLeast: 'at least {value}',
    atMost: 'at most {value}',
    above: 'above {value}',
    below: 'below {value}',
  },
  rule: {
    each: '{metric}: {line} {kind, select, week {a week} month {a month} quarter {a quarter} other {a year}}, {periods, plural, =1 {the last one} other {# in a row}}',
    some: '{metric}: {line} in {count, number} of the last {periods, number} {kind, select, week {weeks} month {months} quarter {quarters} other {years}}',
    sum: '{metric}: {line} over the last {periods, number} {kind, select, week {weeks} month {months} quarter {quarters} other {years}}',
    since: '{metric}: {line} since this step began',
    rising:
      '{metric}: rising over {periods, number} {kind, select, week {weeks} month {months} quarter {quarters} other {years}}',
    falling:
      '{metric}: falling over {periods, number} {kind, select, week {weeks} month {months} quarter {quarters} other {years}}',
  },
  held: '{held} of {of}',
  /** The value of the last finished period; or of all of them together. */
  latest: 'latest {value}',
  total: '{value} so far',
  lacks: {
    value: 'figures are missing',
    sample: 'too few cases: at least {sample} are needed',
  },
  source: {
    lean_analytics: 'after Croll & Yoskovitz, Lean Analytics (2013)',
    skok: 'after David Skok (2013)',
    bain: 'after Bain & Company',
    guest: 'after Guest, Bunce & Johnson (2006)',
    ours: 'Solocap’s rule',
  },
  question: {
    problem_named: 'Can I name the problem without naming my offer?',
    people_found: 'Do I know where to find a hundred people who have it?',
    nothing_new_heard: 'Did the last five interviews only repeat what I had heard?',
    solution_shown: 'Did I show my solution to fifteen more people?',
    smallest_offer_written:
      'Is the smallest offer written down in ten lines, with only what they asked for?',
    paid_acts: 'Do I have three deposits, signed quotes or letters?',
    used_as_expected: 'Do they use it as I expected, or did I move to the use they make of it?',
    comes_back: 'Do they get enough from it to come back?',
    half_came_again:
      'Of at least five clients in twelve months, did half buy again or send someone?',
    spread_named: 'Can I say how one client brings the next?',
    growth_bought: 'Do I buy my growth (ads, prospecting) rather than wait for word of mouth?',
    own_pay: 'Is the profit what is left after a pay that I set for myself?',
    clients_spread: 'Does every client make less than 30% of my income?',
  },
  yes: 'Yes',
  no: 'No',
  evidence: 'How do I know?',
  evidenceFor: 'How do I know? {question}',
  answered: '{answer}, {day}',
  change: 'Change',
  warning: {
    losing_customers:
      'More than 5% of your customers have left each month for three months. Keep them first: “{stage}”.',
    not_recommended:
      'More people advise against you than recommend you. Find out why first: “{stage}”.',
    customer_costs_more:
      'For two quarters a customer has cost more than they bring. Mend that first: “{stage}”.',
    fewer_new:
      'New customers have fallen three months in a row. Question whether the offer fits before you add another.',
  },
  notYet: {
    title: 'Not to be looked at yet',
    empathy: 'No price list, no ads, no automation: what counts is what fifteen people tell you.',
    stickiness: 'No ads yet: bringing more people to what they do not come back to is lost money.',
    virality: 'No new prices yet: first see how one client brings the next.',
    revenue: 'No new public yet: first let what you sell pay for itself, and for you.',
    scale:
      'No new market before each thing that carries the business has its figure and its actions.',
    followed: 'Of the metrics that you follow, these matter later: ',
  },
  move: {
    title: 'Change what I want first',
    to: 'What I want first',
    because: 'Why now?',
    notOpen: 'Not all of it holds: your reason is kept.',
    save: 'Decide',
  },
  history: {
    title: 'What was decided',
    first: '{day}: “{to}”',
    change: '{day}: from “{from}” to “{to}”',
    wasClosed: 'before all of it held',
  },
};
