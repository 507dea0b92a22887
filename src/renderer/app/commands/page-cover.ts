import type { BoundCommand } from '#renderer/parts/command/command.ts';
import type { OfferedCommands } from './offered-commands.ts';

/** What lies over the page: a menu or a list, or a dialog in which something may stand half written. */
export type PageCover = 'none' | 'list' | 'dialog';

/** What lies over the page now. */
export function pageCover(): PageCover {
  if (isSeen('[role=dialog][aria-modal=true]')) return 'dialog';
  return isSeen('[role=dialog], [role=listbox], [role=menu]') ? 'list' : 'none';
}

/** The list of a closed field stays on the page, unseen. */
function isSeen(selector: string): boolean {
  const layers = [...document.querySelectorAll<HTMLElement>(selector)];
  return layers.some((layer) => layer.checkVisibility());
}

/** The same commands while a dialog is open: what would do something behind it says why it cannot. */
export function behindDialog({ here, everywhere }: OfferedCommands): OfferedCommands {
  const held = (bound: BoundCommand): BoundCommand =>
    bound.command.worksOverDialogs || bound.possibility === false
      ? bound
      : { ...bound, possibility: { why: (t) => t('shell.behindDialog') } };
  return { here: here.map(held), everywhere: everywhere.map(held) };
}
