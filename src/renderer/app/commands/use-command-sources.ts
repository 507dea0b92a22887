import { use, useEffect, useEffectEvent } from 'react';
import { useChosenCommand } from '#renderer/api/app-events.ts';
import type { BoundCommand } from '#renderer/parts/command/command.ts';
import { ShownCommandsContext } from '#renderer/parts/command/shown-commands.ts';
import type { Combo } from '#renderer/ui/keys/combo.ts';
import { isMac } from '#renderer/ui/keys/platform.ts';
import type { AllWords } from '#renderer/ui/locale.tsx';
import { tellBriefly } from '#renderer/ui/tell-briefly.ts';
import type { TextEditing } from '../text-editing.ts';
import type { CommandSet } from './groups.ts';
import { nativeMenu } from './native-menu.ts';
import { findCommand } from './offered-commands.ts';
import type { OfferedCommands } from './offered-commands.ts';
import { behindDialog, pageCover } from './page-cover.ts';
import type { PageCover } from './page-cover.ts';
import { useCommandKeys } from './use-command-keys.ts';
import { useNativeMenu } from './use-native-menu.ts';

type SourceParts = {
  readonly commands: CommandSet;
  readonly offeredNow: () => OfferedCommands;
  readonly text: TextEditing;
  readonly t: AllWords;
};

/** Carries out what is asked for by a key, in the native menu, or by its id from anywhere. */
export function useCommandSources({ commands, offeredNow, text, t }: SourceParts): void {
  const shown = use(ShownCommandsContext);
  const carryOut = ({ possibility, run }: BoundCommand, by: Combo | null): void => {
    if (possibility === true) run(by);
    else if (possibility) tellBriefly(possibility.why(t));
  };
  const offeredUnder = (cover: PageCover): OfferedCommands =>
    cover === 'dialog' ? behindDialog(offeredNow()) : offeredNow();
  const choose = (id: string, offered: OfferedCommands): void => {
    const bound = findCommand(offered, id);
    if (bound) carryOut(bound, null);
  };
  useCommandKeys(offeredUnder, carryOut, text);
  useNativeMenu(() => nativeMenu([...commands.app, ...commands.pages], offeredNow(), t, isMac));
  useChosenCommand((id) => choose(id, offeredUnder(pageCover())));
  // What is asked for by its id was asked for by something that can be reached.
  const onChosen = useEffectEvent((id: string) => choose(id, offeredNow()));
  useEffect(() => shown.onChosen((id) => onChosen(id)), [shown]);
}
