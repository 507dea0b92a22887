/** Some rules of src/shared, and the tests whose business they are. */
type Room = { readonly rules: readonly string[]; readonly tests: readonly string[] };

/**
 * The rooms are measured one by one, each against its own tests alone: a rule that only a test far
 * away would notice counts as not tested, and a measurement takes minutes instead of hours.
 */
export const MUTATION_ROOMS = {
  kernel: { rules: ['src/shared/kernel/**'], tests: ['tests/shared/kernel/**/*.test.ts'] },
  engine: {
    rules: ['src/shared/features/values/engine/**'],
    tests: ['tests/shared/features/values/engine/**/*.test.ts'],
  },
  formula: {
    rules: ['src/shared/features/metrics/formula/**'],
    tests: ['tests/shared/features/metrics/formula/**/*.test.ts'],
  },
  metrics: {
    rules: ['src/shared/features/metrics/*', 'src/shared/features/metrics/catalogue/**'],
    tests: [
      'tests/shared/features/metrics/*.test.ts',
      'tests/shared/features/metrics/catalogue/**/*.test.ts',
    ],
  },
  signals: {
    rules: ['src/shared/features/signals/*'],
    tests: ['tests/shared/features/signals/**/*.test.ts'],
  },
  targets: {
    rules: ['src/shared/features/targets/*'],
    tests: ['tests/shared/features/targets/**/*.test.ts'],
  },
  values: {
    rules: ['src/shared/features/values/*', 'src/shared/features/values/grid-file/**'],
    tests: [
      'tests/shared/features/values/*.test.ts',
      'tests/shared/features/values/grid-file/**/*.test.ts',
    ],
  },
  'old-sheet': {
    rules: ['src/shared/features/values/old-sheet/**'],
    tests: ['tests/shared/features/values/old-sheet/**/*.test.ts'],
  },
  reviews: {
    rules: ['src/shared/features/reviews/*'],
    tests: ['tests/shared/features/reviews/**/*.test.ts'],
  },
  ledger: {
    rules: ['src/shared/features/ledger/**'],
    // What reads a bank's bytes is tested where the bytes come in.
    tests: [
      'tests/shared/features/ledger/**/*.test.ts',
      'tests/main/features/ledger/bank-reading.test.ts',
    ],
  },
  others: {
    rules: [
      'src/shared/features/{focus,plans,settings,vault}/*',
      'src/shared/i18n/format.ts',
      'src/shared/ipc/**',
    ],
    tests: [
      'tests/shared/features/{focus,plans,settings,vault}/**/*.test.ts',
      'tests/shared/i18n/**/*.test.ts',
      'tests/shared/ipc/**/*.test.ts',
    ],
  },
} as const satisfies Readonly<Record<string, Room>>;

export type MutationRoom = keyof typeof MUTATION_ROOMS;

/**
 * What holds no rule: words in two languages, the catalogue's rows and first-run lists (data, held
 * against the specification cell by cell), and contracts, which are schemas made when loaded.
 */
export const WITHOUT_RULES = [
  '!**/messages/**',
  '!**/contract.ts',
  '!src/shared/features/metrics/catalogue/rows/**',
  '!src/shared/features/metrics/catalogue/first-run/**',
  '!src/shared/features/metrics/catalogue/{facet-words,stronger-metrics}.ts',
] as const;
