/** What can change: the first word of every operation's name, one per feature. */
export const TOPICS = [
  'metrics',
  'values',
  'targets',
  'focus',
  'plans',
  'signals',
  'reviews',
  'ledger',
  'vault',
  'settings',
] as const;

/** One feature of the product, as the window's cache knows it. */
export type Topic = (typeof TOPICS)[number];
