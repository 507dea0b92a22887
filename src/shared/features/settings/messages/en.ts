import type { WordsOf } from '#shared/kernel/words-of.ts';
import type { fr } from './fr.ts';

/** The words of the settings, in English. */
export const en: WordsOf<typeof fr> = {
  title: 'Settings',
  intro: 'Every change is saved at once and can be undone.',
  section: {
    appearance: 'Language and appearance',
    business: 'Business',
    numbers: 'Figures',
    reviews: 'Reviews',
    data: 'Data',
  },
  language: { label: 'Language', fr: 'Français', en: 'English' },
  theme: { label: 'Theme', system: 'As the system', light: 'Light', dark: 'Dark' },
  businessName: { label: 'Business name', hint: 'It heads the reports.' },
  currency: {
    label: 'Currency',
    hint: 'All amounts are in this currency. It is fixed once amounts have been entered.',
  },
  yearStart: {
    label: 'First month of the business year',
    hint: 'Quarters and years start in that month.',
  },
  customers: {
    label: 'Count customers by the ledger',
    hint: 'New, repeat, lost and active customers then come from the names of your receipts.',
    lostAfter: 'A customer is lost after',
    months: '{count, plural, one {# month without a receipt} other {# months without a receipt}}',
    rule: 'The rule: a name is a customer. New at the first receipt in the ledger; a repeat at each receipt of another day; lost on the day when {count, number} months have passed without one; active until then. A day on which you give back more than you receive is no purchase.',
  },
  numberFormat: {
    label: 'How numbers are written in files',
    language: 'As the language',
    fr: 'French: 1 234,5',
    en: 'English: 1,234.5',
    hint: 'For cells that are copied, pasted and exported.',
  },
  model: {
    label: 'Business model',
    hint: 'It decides which metrics are suggested first.',
    none: 'Not chosen yet',
  },
  stage: {
    label: 'Stage',
    hint: 'What you want first.',
    none: 'Not chosen yet',
    answer: {
      empathy: 'I am looking for my first customers',
      stickiness: 'I want them to come back',
      virality: 'I want them to talk about it',
      revenue: 'I want to earn more',
      scale: 'I want to depend less on my hours',
    },
  },
  ltv: {
    label: 'How what a customer brings in (LTV) is worked out',
  },
  exportFolder: {
    label: 'Folder where your exports arrive',
    hint: 'Looked into when the Monday check-in begins, or on a key; never watched. Only recent files of your tools are read there, and nothing in it changes.',
    choose: 'Choose a folder…',
    forget: 'Stop looking into it',
  },
  zone: {
    label: 'Time zone of the business',
    hint: 'It decides on which day a moment lies that an export gives in universal time.',
    machine: 'That of this machine: {zone}',
    nothing: 'No zone of that name',
  },
  hours: {
    label: 'A day of work',
    hint: 'By it the hours of a time tracker become days.',
    count: '{hours} hours',
  },
  canvas: {
    label: 'Ask each Monday for the problem in the way and what you try',
    hint: 'One more step, two minutes at most; Enter passes it. On by itself while you look for your first clients.',
  },
  reminders: { label: 'Remind me of reviews', hint: 'One notification, once, while Solocap runs.' },
  startAtLogin: {
    label: 'Open Solocap when I log in',
    hint: 'So that reminders come without thinking of it.',
    impossible: 'Only the installed app can do this.',
  },
  appointments: {
    label: 'Appointments in your calendar',
    hint: 'Every Monday, month and quarter, for Thunderbird, Google Calendar or any other.',
    save: 'Save the calendar…',
    saved: 'Calendar saved: {path}',
  },
  questions: {
    label: {
      weekly: 'Questions of the Monday check-in',
      monthly: 'Questions of the monthly review',
      quarterly: 'Questions of the retrospective',
    },
    hint: 'One a line, six at most.',
    shipped: 'Back to the shipped questions',
  },
  file: {
    label: 'Data file',
    hint: 'Everything is in this one file, on this machine. Nothing is sent anywhere.',
    show: 'Show in folder',
    backUp: 'Back up now…',
    backedUp: 'Backup written: {path}',
    restore: 'Restore a backup…',
    restoring: {
      title: 'Restore this backup?',
      changed: 'Last changed: {moment}',
      empty: 'Nothing was changed in it yet.',
      count: {
        metric: '{count, plural, =0 {no metric} one {# metric} other {# metrics}}',
        measurement: '{count, plural, =0 {no value} one {# value} other {# values}}',
        action: '{count, plural, =0 {no action} one {# action} other {# actions}}',
        review: '{count, plural, =0 {no review} one {# review} other {# reviews}}',
        ledger_entry:
          '{count, plural, =0 {no ledger entry} one {# ledger entry} other {# ledger entries}}',
      },
      forgetsLocks:
        'This backup is from before the lock of {months}. {count, plural, one {This month} other {These months}} will be locked again if {count, plural, one {its} other {their}} entries are the same; if not, verifying the books will say so for ever.',
      forgetsSendings:
        'It is from before what was sent to the accountant on {days}, which stays on record.',
      keeps: 'What is open now is kept whole: you can go back to it at once.',
      carryOut: 'Restore',
      done: 'Backup restored',
      doneHint: 'What was open before is kept beside the file.',
      lockedAgain: 'Locked again, as before: {months}.',
      leftOpen: 'Not locked again, as the entries are others: {months}.',
      goBack: 'Go back to before',
    },
    openSample: 'Open the sample business',
    sampleHint: 'Made-up data, kept apart from yours, thrown away when closed.',
    version: 'Solocap {version}',
  },
  saved: 'Saved',
};
