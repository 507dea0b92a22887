import type { AppContext } from '#renderer/parts/command/app-context.ts';
import type { CommandGroup } from '#renderer/parts/command/command.ts';

/** What leads into the ledger from anywhere. */
export const ledgerCommands: CommandGroup<AppContext> = {
  id: 'ledger',
  words: 'ledger.command',
  commands: [
    {
      id: 'ledger.importStatement',
      words: 'ledger.command.importStatement',
      menu: 'file.data',
      run: ({ navigate }) => navigate('/ledger/import'),
    },
    {
      id: 'ledger.forAccountant',
      words: 'ledger.command.forAccountant',
      menu: 'file.data',
      run: ({ navigate }) => navigate('/ledger/accountant'),
    },
  ],
};
