import { lazy, Suspense, use, useEffect, useState, useSyncExternalStore } from 'react';
import { ShownCommandsContext } from '#renderer/parts/command/shown-commands.ts';
import { createTextEditing } from '../text-editing.ts';
import type { CommandSet } from './groups.ts';
import { KeysAhead } from './KeysAhead.tsx';
import { offeredCommands } from './offered-commands.ts';
import type { OfferedCommands } from './offered-commands.ts';
import { useAppContext } from './use-app-context.ts';
import { useCommandSources } from './use-command-sources.ts';

const CommandPalette = lazy(async () => ({
  default: (await import('../palette/CommandPalette.tsx')).CommandPalette,
}));
const KeySheet = lazy(async () => ({
  default: (await import('../key-sheet/KeySheet.tsx')).KeySheet,
}));

/** A list over the page, with what was offered when it was asked for. */
type OpenList = {
  readonly List: typeof CommandPalette | typeof KeySheet;
  readonly offered: OfferedCommands;
  readonly asks: number;
  /** What had the focus, which gets it back. */
  readonly opener: Element | null;
  /** What was typed before the list could be drawn. */
  readonly typed: string;
};

/**
 * Where all commands meet: it hears their keys, the native menu and whoever asks for one by its id,
 * and shows the two lists of them.
 */
export function CommandCentre({ commands }: { readonly commands: CommandSet }) {
  const shown = use(ShownCommandsContext);
  const [opened, setOpened] = useState<OpenList | null>(null);
  const [text] = useState(() => createTextEditing(document));
  // What can be undone is the text, as soon as one is typed.
  useSyncExternalStore(text.watch, text.isUnderWay);
  const open = (List: OpenList['List']) => (): void => {
    const asked = { List, offered: offeredNow(), opener: document.activeElement, typed: '' };
    setOpened((before) => ({ ...asked, asks: (before?.asks ?? 0) + 1 }));
  };
  const context = useAppContext(
    { openPalette: open(CommandPalette), openKeySheet: open(KeySheet) },
    text,
  );
  const offeredNow = (): OfferedCommands =>
    offeredCommands({
      shown: shown.all(),
      appGroups: commands.app,
      pageGroups: commands.pages,
      context,
      goFor: (page, id) => {
        shown.keepFor(page, id);
        context.navigate(page);
      },
    });
  const { location } = context;
  useEffect(() => shown.arriveAt(location), [shown, location]);
  useCommandSources({ commands, offeredNow, text, t: context.t });
  if (!opened) return null;
  const { List, asks, ...start } = opened;
  const ahead = (
    <KeysAhead
      text={start.typed}
      onText={(typed) => setOpened((before) => before && { ...before, typed })}
      onCancel={() => {
        setOpened(null);
        if (start.opener instanceof HTMLElement) start.opener.focus();
      }}
    />
  );
  return (
    <Suspense key={asks} fallback={ahead}>
      <List {...start} />
    </Suspense>
  );
}
