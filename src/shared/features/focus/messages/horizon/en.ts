import type { WordsOf } from '#shared/kernel/words-of.ts';
import type { fr } from './fr.ts';

/** The words of what lies beyond the quarter, in English. */
export const en: WordsOf<typeof fr> = {
  title: 'Horizon',
  about: 'Beyond the quarter: what holds without you, and the limits that come closer.',
  open: 'Horizon',
  power: {
    title: 'If you stopped tomorrow',
    weeks: '{weeks, plural, =0 {0 weeks} one {# week} other {# weeks}}',
    beyond: 'more than {weeks} weeks',
    until: 'before income halves',
    how: 'Each month {income} comes in (average of three months). Time sold stops at once; {stays} is left, of which {fade} goes each month, as your customers do. That is how long it takes to fall below {half}.',
    howNone:
      'Each month {income} comes in (average of three months), {stays} of it without an hour of yours. That is less than half: stopping makes it fall at once.',
    unknown: 'No answer yet',
    unknownWhy:
      'It takes three months of time sold and of revenue not tied to hours, and the share of customers lost (churn).',
    type: 'Type the figures',
  },
  split: {
    title: 'Where income comes from',
    time: 'Time sold',
    products: 'Products',
    recurring: 'Recurring',
    month: 'Month',
    empty: 'The split will appear with the first months.',
  },
  whatIf: {
    title: 'What if…',
    about:
      'A month like {period}. Move a lever: the rest follows. Nothing is saved, except what you keep as a target.',
    levers: 'Levers',
    own: 'What makes: {metric}',
    moved: 'What you moved',
    follows: 'What follows',
    was: 'instead of {value}',
    asIs: 'unchanged',
    notKnown: 'no value',
    independent: 'Does not depend on: {levers}.',
    reset: 'Put back',
    resetOf: 'Put back: {metric}',
    keep: 'Keep as a target',
    keepOf: 'Keep as a target of {period}: {metric}, {value}',
    kept: 'Target of {period}: {metric}, {value}',
    missing: 'No figure for {period}: {metrics}.',
    empty:
      'It takes a month of figures: prospects, sales closed, customers, ads and prospecting spend.',
    how: 'How it is reckoned',
    rule: {
      customers:
        'Every further sale is a further customer; the share of customers lost is counted from those who were there.',
      revenue:
        'Every customer brings and costs what a customer brings and costs; a dearer order raises all revenue alike.',
      cost: 'Every new customer costs what a new customer costs (CAC). If you set what a customer brings in (LTV), it stays so.',
      formulas:
        'Everything else follows by the formulas of your metrics. It is a reckoning, not a forecast.',
    },
  },
  limits: {
    title: 'The limits of {year}',
    about: {
      ledger:
        'Received since 1 January, by the ledger. None of this is advice: check each limit at its source.',
      metrics:
        'Received since 1 January, by your revenue metrics. None of this is advice: check each limit at its source.',
    },
    name: {
      franchise_services: 'VAT exemption, services (France)',
      franchise_services_tolerance: 'VAT exemption, services, upper limit (France)',
      franchise_goods: 'VAT exemption, turnover in all (France)',
      franchise_goods_tolerance: 'VAT exemption, turnover in all, upper limit (France)',
      micro_services: 'Micro-enterprise, services (France)',
      micro_goods: 'Micro-enterprise, turnover in all (France)',
    },
    leftOut:
      'without {amount} of services billed outside France or exempt, which the exemption does not count',
    none: 'By what you told of your taxes, no limit concerns you.',
    profile: 'Tax profile',
    whole: 'counts as {amount} over a whole year',
    sinceNewYear:
      'Last year was above the limit of the exemption: VAT is due since {day}. Say so in your tax profile.',
    follows: {
      micro:
        'One year above changes nothing; two running, and the micro-enterprise ends on the next 1 January.',
      microOnce:
        'This year is above: nothing changes yet. If the next one is too, the micro-enterprise ends after it.',
      microLeaves:
        'A second year running above: the micro-enterprise ends on {day}. Talk to an accountant.',
      base: 'Above it on 31 December, you charge VAT from {day} on.',
      baseCrossed: 'The exemption ends: you charge VAT from {day} on.',
      tolerance: 'The day you pass {limit}, you charge VAT from that very invoice.',
      toleranceCrossed: 'Passed on {day}: VAT is due since that day, that invoice included.',
    },
    of: '{takings} of {limit}',
    crossed: 'passed',
    ahead: 'at this pace, passed on {day}',
    clear: 'at this pace, {end} on 31 December',
    since: 'since {day}',
    toCheck: 'to check',
    checked: 'checked on {day}',
    change: 'Change…',
    changeOf: 'Change: {name}',
    editTitle: 'Change a limit',
    amount: 'Limit',
    from: 'In force since',
    source: 'Source',
    sourceHint: 'The law or the page where you read it',
    save: 'I have checked it, save',
    needs: 'It takes an amount, a date and a source.',
  },
};
