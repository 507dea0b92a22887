import type { CommandGroup } from '#renderer/parts/command/command.ts';

/** What the dialogs of the ledger are opened with. */
export type LedgerContext = {
  readonly open: (dialog: 'import' | 'accountant' | 'months' | 'vat') => void;
};

/** What is done with the whole ledger. */
export const ledgerCommands: CommandGroup<LedgerContext> = {
  id: 'ledger',
  words: 'ledger.command',
  page: '/ledger',
  commands: [
    {
      id: 'ledger.importStatement',
      words: 'ledger.command.importStatement',
      menu: 'file.data',
      run: ({ open }) => open('import'),
    },
    {
      id: 'ledger.forAccountant',
      words: 'ledger.command.forAccountant',
      menu: 'file.data',
      run: ({ open }) => open('accountant'),
    },
    {
      id: 'ledger.months',
      words: 'ledger.command.months',
      isOfferedEverywhere: true,
      run: ({ open }) => open('months'),
    },
    {
      id: 'ledger.vat',
      words: 'ledger.command.vat',
      isOfferedEverywhere: true,
      isAboutVat: true,
      run: ({ open }) => open('vat'),
    },
  ],
};

/** The line in which entries are written. */
export const newEntryCommands: CommandGroup<{ readonly begin: () => void }> = {
  id: 'newEntry',
  words: 'ledger.command',
  page: '/ledger',
  commands: [
    {
      id: 'newEntry.begin',
      words: 'ledger.command.new',
      keys: ['mod+N'],
      menu: 'file.new',
      run: ({ begin }) => begin(),
    },
  ],
};

/** The search above the entries. */
export const findEntryCommands: CommandGroup<{ readonly find: () => void }> = {
  id: 'findEntry',
  words: 'ledger.command',
  page: '/ledger',
  commands: [
    {
      id: 'findEntry.find',
      words: 'ledger.command.find',
      keys: ['mod+F'],
      insteadOf: 'find.here',
      run: ({ find }) => find(),
    },
  ],
};
