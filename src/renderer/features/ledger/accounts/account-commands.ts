import type { CommandGroup } from '#renderer/parts/command/command.ts';

/** The dialogs around accounts, by the names under which they are opened. */
export const ACCOUNT_DIALOGS = ['accounts', 'categories', 'reconcile', 'sort', 'opening'] as const;
export type AccountDialog = (typeof ACCOUNT_DIALOGS)[number];

/** True for the name of such a dialog. */
export function isAccountDialog(name: string | null): name is AccountDialog {
  return ACCOUNT_DIALOGS.some((dialog) => dialog === name);
}

/** Where money lies, what it was for, whether the bank says the same. */
export const accountCommands: CommandGroup<{ readonly open: (dialog: AccountDialog) => void }> = {
  id: 'accounts',
  words: 'ledger.command',
  page: '/ledger',
  commands: [
    {
      id: 'accounts.list',
      words: 'accounts.command.accounts',
      menu: 'file.data',
      run: ({ open }) => open('accounts'),
    },
    {
      id: 'accounts.reconcile',
      words: 'accounts.command.reconcile',
      isOfferedEverywhere: true,
      run: ({ open }) => open('reconcile'),
    },
    {
      id: 'accounts.sort',
      words: 'accounts.command.sort',
      isOfferedEverywhere: true,
      run: ({ open }) => open('sort'),
    },
    {
      id: 'accounts.categories',
      words: 'accounts.command.categories',
      isOfferedEverywhere: true,
      run: ({ open }) => open('categories'),
    },
    {
      id: 'accounts.opening',
      words: 'accounts.command.opening',
      isOfferedEverywhere: true,
      run: ({ open }) => open('opening'),
    },
  ],
};
