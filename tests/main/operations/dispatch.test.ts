import { describe, expect, it } from 'vitest';
import { plansHandlers } from '#main/features/plans/handlers.ts';
import { handlers } from '#main/handlers.ts';
import { refusalOf } from '#main/operations/dispatch.ts';
import { handled } from '#main/operations/late-handlers.ts';
import { plansContract } from '#shared/features/plans/contract.ts';
import { Refusal } from '#shared/ipc/refusal.ts';
import { openDesk, wholeDumpOf } from '#tests/support/desk.ts';

const ACTION = { metric: 'leads', title: 'Appeler' } as const;

/** The real handler does its work, and then something goes wrong. */
function deskWhereAddingFails(error: unknown) {
  return openDesk({
    handlers: {
      ...handlers,
      first: {
        ...handlers.first,
        ...handled(plansContract, {
          ...plansHandlers,
          'plans.add': (context, input) => {
            plansHandlers['plans.add'](context, input);
            throw error;
          },
        }),
      },
    },
  });
}

describe('a command that fails half-way', () => {
  it('leaves nothing behind where it was refused', async () => {
    const desk = deskWhereAddingFails(
      new Refusal('not_found', { field: 'id', details: { id: 7 } }),
    );
    const before = wholeDumpOf(desk.business());
    expect(await desk.attempt('plans.add', ACTION)).toEqual({
      ok: false,
      code: 'not_found',
      field: 'id',
      details: { id: 7 },
    });
    expect(wholeDumpOf(desk.business())).toEqual(before);
    expect(desk.timesTold()).toBe(0);
    expect(desk.failures).toEqual([]);
  });

  it('leaves nothing behind where nobody foresaw it, and its words stay inside', async () => {
    const error = new Error('/home/zoe/secret.db exploded');
    const desk = deskWhereAddingFails(error);
    const before = wholeDumpOf(desk.business());
    expect(await desk.attempt('plans.add', ACTION)).toEqual({ ok: false, code: 'failed' });
    expect(wholeDumpOf(desk.business())).toEqual(before);
    expect(desk.failures).toEqual([error]);
  });

  it('does not stand in the way of the next one', async () => {
    const desk = deskWhereAddingFails(new Error('once'));
    await desk.attempt('plans.add', ACTION);
    await desk.call('metrics.follow', { metrics: ['leads'], isFollowed: true });
    expect(await desk.call('values.undoState', {})).toEqual({ undo: 'metrics.follow', redo: null });
  });
});

describe('windows', () => {
  it('are told of a command once it wrote something, and not of one that changed nothing', async () => {
    const desk = openDesk();
    await desk.call('metrics.follow', { metrics: ['leads'], isFollowed: true });
    expect(desk.timesTold()).toBe(1);
    await desk.call('metrics.follow', { metrics: ['leads'], isFollowed: true });
    expect(desk.timesTold()).toBe(1);
  });

  it('are told of a task in any case: it may have changed what the log does not know', async () => {
    const desk = openDesk();
    await desk.call('settings.setStartAtLogin', { isOn: true });
    expect(desk.timesTold()).toBe(1);
    desk.desktop.startAtLogin = 'impossible';
    await desk.attempt('settings.setStartAtLogin', { isOn: true });
    expect(desk.timesTold()).toBe(2);
  });
});

describe('what fails once something was done', () => {
  it('is for the log: the answer says that it was done', async () => {
    const error = new Error('no window could be told');
    const desk = openDesk({
      onChanged: () => {
        throw error;
      },
    });
    const answer = await desk.attempt('plans.add', ACTION);
    expect(answer).toMatchObject({ ok: true });
    expect(await desk.call('values.undoState', {})).toMatchObject({ undo: 'plans.add' });
    expect(await desk.attempt('values.undo', {})).toMatchObject({ ok: true });
    expect(await desk.call('values.undoState', {})).toMatchObject({ undo: null });
    expect(desk.failures).toEqual([error, error]);
  });
});

describe('without a window', () => {
  it('what needs the desktop is refused, and everything else works', async () => {
    const desk = openDesk({ hasDesktop: false });
    for (const name of ['vault.status', 'values.undo', 'vault.backUp']) {
      expect(await desk.attempt(name, {})).toEqual({ ok: false, code: 'needs_a_window' });
    }
    expect(await desk.call('metrics.follow', { metrics: ['leads'], isFollowed: true })).toEqual({
      metrics: ['leads'],
    });
  });
});

describe('a refusal', () => {
  const codeOf = (error: unknown) => refusalOf(error, () => {}).code;
  const systemError = (code: string) =>
    Object.assign(new Error('inside'), code.startsWith('E') ? { code, syscall: 'open' } : { code });

  it.each([
    ['SQLITE_FULL', 'disk_full'],
    ['ENOSPC', 'disk_full'],
    ['SQLITE_READONLY', 'read_only'],
    ['SQLITE_READONLY_DBMOVED', 'read_only'],
    ['EROFS', 'read_only'],
    ['EACCES', 'read_only'],
    ['EPERM', 'read_only'],
    ['ENOENT', 'file_not_written'],
    ['EISDIR', 'file_not_written'],
    ['ENOTDIR', 'file_not_written'],
  ])('says what the disk said: %s is %s', (thrown, code) => {
    expect(codeOf(systemError(thrown))).toBe(code);
  });

  it('reports only what nobody foresaw', () => {
    const reports: unknown[] = [];
    for (const error of [
      new Refusal('not_found'),
      systemError('ENOSPC'),
      systemError('SQLITE_CONSTRAINT_CHECK'),
      new Error('bug'),
      'bug',
    ]) {
      refusalOf(error, () => reports.push(error));
    }
    expect(reports).toEqual([systemError('SQLITE_CONSTRAINT_CHECK'), new Error('bug'), 'bug']);
    expect(codeOf(systemError('SQLITE_CONSTRAINT_CHECK'))).toBe('failed');
  });
});
