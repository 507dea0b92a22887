import { describe, expect, it } from 'vitest';
import { NO_TAX_PROFILE } from '#shared/features/taxes/model.ts';
import { openDesk } from '#tests/support/desk.ts';

const MICRO = { ...NO_TAX_PROFILE, status: 'micro', vat: 'franchise' } as const;

describe('the tax profile', () => {
  it('begins with what older settings say, until there is one with a day', async () => {
    const desk = openDesk();
    expect(await desk.call('taxes.profiles', {})).toEqual([]);
    await desk.call('settings.change', { vat: 'franchise', activity: 'bnc' });
    expect(await desk.call('taxes.profiles', {})).toEqual([
      { ...NO_TAX_PROFILE, from: null, lines: ['bnc'], vat: 'franchise' },
    ]);
    const registered = { ...MICRO, vat: 'ca3_month' } as const;
    await desk.call('taxes.saveProfile', { from: '2026-01-01', profile: registered });
    expect((await desk.call('taxes.profiles', {})).map(({ from }) => from)).toEqual([
      null,
      '2026-01-01',
    ]);
  });

  it('keeps what held before a day, and what is taken back comes back with undo', async () => {
    const desk = openDesk();
    await desk.call('taxes.saveProfile', { from: '2026-01-01', profile: MICRO });
    const registered = { ...MICRO, vat: 'ca3_month' } as const;
    await desk.call('taxes.saveProfile', { from: '2026-07-01', profile: registered });
    const both = [
      { from: '2026-01-01', ...MICRO },
      { from: '2026-07-01', ...registered },
    ];
    expect(await desk.call('taxes.profiles', {})).toEqual(both);
    expect(await desk.call('taxes.removeProfile', { from: '2026-07-01' })).toEqual([both[0]]);
    expect(await desk.call('values.undo', {})).toEqual({ name: 'taxes.removeProfile' });
    expect(await desk.call('taxes.profiles', {})).toEqual(both);
  });

  it('refuses to take back what is not there', async () => {
    const desk = openDesk();
    await expect(desk.call('taxes.removeProfile', { from: '2026-07-01' })).rejects.toThrow(
      'not_found',
    );
  });
});
