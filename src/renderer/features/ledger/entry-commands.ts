import type { EntryView } from '#shared/features/ledger/contract.ts';
import type { CommandGroup } from '#renderer/parts/command/command.ts';
import { commandName } from '#renderer/parts/command/command-words.ts';
import { openMenuCommand } from '#renderer/parts/command/open-menu-command.ts';
import type { MenuOpener } from '#renderer/parts/command/open-menu-command.ts';
import { comboParts } from '#renderer/ui/keys/combo.ts';

/** What is done with a whole entry. */
export type EntryMoves = Readonly<
  Record<'duplicate' | 'unpair' | 'remove' | 'correct', (entry: EntryView) => void>
>;

/** An entry of the ledger, and what can be done with it. */
export type EntryContext = MenuOpener & {
  readonly entry: EntryView;
  readonly moves: EntryMoves;
  readonly open: (entry: EntryView) => void;
  /** Opens the field of its name in the list. */
  readonly editCell: () => void;
  /** Leads into the cells, to the left or the right of the name. */
  readonly toCells: (by: 1 | -1) => void;
  /** Gives the focus to the entry so many rows below. */
  readonly walk: (by: number) => void;
  readonly isSelected: boolean;
  readonly selectedCount: number;
  readonly selecting: {
    readonly toggle: () => void;
    /** As far as the entry so many rows below, which gets the focus. */
    readonly extend: (by: number) => void;
    readonly all: () => void;
    readonly clear: () => void;
    /** Takes all that is selected away. */
    readonly remove: () => void;
  };
};

const isLocked = ({ entry }: EntryContext): boolean => entry.lockedOn !== null;

/** One entry of the list: open ones change and go, locked ones are cancelled by another. */
export const entryCommands: CommandGroup<EntryContext> = {
  id: 'entry',
  words: 'ledger.entry',
  commands: [
    {
      id: 'entry.open',
      words: 'ledger.entry.edit',
      wordsFor: (context) => (isLocked(context) ? 'ledger.entry.look' : 'ledger.entry.edit'),
      keys: ['Enter'],
      contextPart: 1,
      run: ({ open, entry }) => open(entry),
    },
    {
      id: 'entry.editCell',
      words: 'ledger.entry.editCell',
      keys: ['F2'],
      contextPart: 1,
      run: ({ editCell }) => editCell(),
    },
    {
      id: 'entry.duplicate',
      words: 'ledger.entry.duplicate',
      keys: ['mod+D'],
      contextPart: 1,
      run: ({ moves, entry }) => moves.duplicate(entry),
    },
    {
      id: 'entry.unpair',
      words: 'ledger.entry.unpair',
      contextPart: 1,
      when: ({ entry }) => entry.isPaired === true,
      run: ({ moves, entry }) => moves.unpair(entry),
    },
    {
      id: 'entry.correct',
      words: 'ledger.entry.correct',
      contextPart: 1,
      when: isLocked,
      run: ({ moves, entry }) => moves.correct(entry),
    },
    {
      id: 'entry.remove',
      words: 'ledger.entry.remove',
      nameFor: ({ isSelected, selectedCount }, t) =>
        isSelected
          ? t('ledger.selection.removeMany', { count: selectedCount })
          : commandName(t, 'ledger.entry.remove'),
      keys: { mac: ['mod+Backspace', 'Delete'], other: ['Delete'] },
      contextPart: 2,
      isDangerous: true,
      when: (context) => context.isSelected || !isLocked(context),
      run: ({ moves, entry, isSelected, selecting }) =>
        isSelected ? selecting.remove() : moves.remove(entry),
    },
    {
      id: 'entry.select',
      words: 'ledger.entry.select',
      keys: ['Space'],
      contextPart: 1,
      run: ({ selecting }) => selecting.toggle(),
    },
    {
      id: 'entry.extend',
      words: 'ledger.entry.extend',
      keys: ['shift+ArrowUp', 'shift+ArrowDown'],
      isRepeatable: true,
      isInPalette: false,
      run: ({ selecting }, by) =>
        by && selecting.extend(comboParts(by).main === 'ArrowUp' ? -1 : 1),
    },
    {
      id: 'entry.selectAll',
      words: 'ledger.entry.selectAll',
      keys: ['mod+A'],
      run: ({ selecting }) => selecting.all(),
    },
    {
      id: 'entry.unselect',
      words: 'ledger.entry.unselect',
      keys: ['Escape'],
      isInPalette: false,
      when: ({ selectedCount }) => selectedCount > 0,
      run: ({ selecting }) => selecting.clear(),
    },
    {
      id: 'entry.walk',
      words: 'ledger.entry.walk',
      keys: ['ArrowUp', 'ArrowDown'],
      isRepeatable: true,
      isInPalette: false,
      run: ({ walk }, by) => by && walk(comboParts(by).main === 'ArrowUp' ? -1 : 1),
    },
    {
      id: 'entry.toCells',
      words: 'ledger.entry.toCells',
      keys: ['ArrowLeft', 'ArrowRight'],
      isInPalette: false,
      run: ({ toCells }, by) => by && toCells(comboParts(by).main === 'ArrowLeft' ? -1 : 1),
    },
    openMenuCommand('entry'),
  ],
};
