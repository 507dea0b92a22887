import { expect, it } from 'vitest';
import { gridCommands } from '#renderer/features/values/grid-commands.ts';
import type { GridContext } from '#renderer/features/values/grid-commands.ts';
import { bindCommands } from '#renderer/parts/command/command.ts';
import { createShownCommands } from '#renderer/parts/command/shown-commands.ts';

/** A window in which the grid may be shown, and the dialogs that were opened over it. */
function openWindow() {
  const shown = createShownCommands();
  const opened: string[] = [];
  const grid: GridContext = {
    open: (dialog) => opened.push(dialog),
    find: () => opened.push('find'),
    step: null,
    hasOwnGroups: false,
    hidden: 0,
    showHidden: () => opened.push('hidden'),
  };
  const showGrid = () =>
    shown.add({ group: gridCommands, bind: () => bindCommands(gridCommands, grid) });
  return { shown, opened, showGrid };
}

it('a command kept for its page is carried out once, as soon as the page can', () => {
  const { shown, opened, showGrid } = openWindow();
  shown.arriveAt('/focus');
  shown.keepFor('/grid', 'grid.export');
  shown.arriveAt('/grid');
  expect(opened).toEqual([]);
  showGrid();
  shown.touch();
  expect(opened).toEqual(['export']);
});

it('a command kept for a page that was left again is forgotten', () => {
  const { shown, opened, showGrid } = openWindow();
  shown.keepFor('/grid', 'grid.export');
  shown.arriveAt('/grid');
  shown.arriveAt('/plan');
  shown.arriveAt('/grid');
  showGrid();
  expect(opened).toEqual([]);
});
