import type { AppContext } from '#renderer/parts/command/app-context.ts';
import type { CommandGroup } from '#renderer/parts/command/command.ts';
import { FIRST_RUN_PATH } from '#renderer/parts/first-run/path.ts';
import { MOVING_IN_PATH } from '#renderer/parts/moving-in/path.ts';
import { giveUp } from '#renderer/ui/unsaved.ts';

/** The file with everything in it: what comes in, copies of it, the sample beside it. */
export const dataCommands: CommandGroup<AppContext> = {
  id: 'data',
  words: 'shell.data',
  commands: [
    {
      id: 'data.firstRun',
      words: 'shell.data.firstRun',
      when: ({ file }) => file?.isSample === false,
      run: ({ navigate }) => navigate(FIRST_RUN_PATH),
    },
    {
      id: 'data.moveIn',
      words: 'shell.data.moveIn',
      menu: 'file.data',
      run: ({ navigate }) => navigate(MOVING_IN_PATH),
    },
    {
      id: 'data.backUp',
      words: 'shell.data.backUp',
      menu: 'file.copies',
      run: async ({ carryOut, tell, t }) => {
        const written = await carryOut('vault.backUp', {});
        if (written?.path) tell({ title: t('shell.backedUp'), message: written.path });
      },
    },
    {
      id: 'data.restore',
      words: 'shell.data.restore',
      menu: 'file.copies',
      run: ({ navigate }) => navigate('/settings/restore'),
    },
    {
      id: 'data.showFile',
      words: 'shell.data.showFile',
      menu: 'file.copies',
      run: ({ carryOut }) => carryOut('vault.showFile', {}),
    },
    {
      id: 'data.openSample',
      words: 'shell.data.openSample',
      menu: 'file.copies',
      when: ({ file }) => file?.isSample === false,
      run: ({ carryOut }) => changeFile(() => carryOut('vault.openSample', {})),
    },
    {
      id: 'data.leaveSample',
      words: 'shell.data.leaveSample',
      when: ({ file }) => file?.isSample === true,
      run: ({ carryOut }) => changeFile(() => carryOut('vault.leaveSample', {})),
    },
  ],
};

/** What was typed belongs to the file that is left. */
function changeFile(change: () => unknown): void {
  giveUp(() => void change());
}
