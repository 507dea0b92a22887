import { describe, expect, it } from 'vitest';
import { setting } from '#main/db/schema.ts';
import { openDesk, wholeDumpOf } from '#tests/support/desk.ts';
import { cell, draw, figure, pact, type } from '#tests/support/figures.ts';

describe('the settings', () => {
  it('of a new business are as they ship, in the system’s language', async () => {
    expect(await openDesk().call('settings.read', {})).toMatchObject({
      language: 'fr',
      currency: 'EUR',
      business_year_start: 1,
      ltv_method: 'subscription',
      is_first_run_done: false,
    });
  });

  it('are changed one by one or together, and outlive a restart', async () => {
    const desk = openDesk();
    await desk.call('settings.change', { language: 'en', theme: 'dark' });
    await desk.call('settings.change', { business_model: 'saas', currency: 'CHF' });
    desk.restart();
    expect(await desk.call('settings.read', {})).toMatchObject({
      language: 'en',
      theme: 'dark',
      business_model: 'saas',
      currency: 'CHF',
    });
  });

  it('that may stay open can be left open, and taken back', async () => {
    const desk = openDesk();
    await desk.call('settings.change', { business_model: null, is_first_run_done: true });
    await desk.call('settings.change', { business_model: 'saas', lean_stage: 'scale' });
    const after = await desk.call('settings.change', { business_model: null, lean_stage: null });
    expect(after).toMatchObject({ business_model: null, lean_stage: null });
    await desk.call('values.undo', {});
    expect(await desk.call('settings.read', {})).toMatchObject({
      business_model: 'saas',
      lean_stage: 'scale',
      is_first_run_done: true,
    });
  });

  it('can be left open again: no business model, no stage', async () => {
    const desk = openDesk();
    const open = { business_model: null, lean_stage: null };
    expect(await desk.call('settings.change', open)).toMatchObject(open);
    await desk.call('settings.change', { business_model: 'saas', lean_stage: 'scale' });
    expect(await desk.call('settings.change', open)).toMatchObject(open);
    desk.restart();
    expect(await desk.call('settings.read', {})).toMatchObject(open);
    await desk.call('values.undo', {});
    expect(await desk.call('settings.read', {})).toMatchObject({ business_model: 'saas' });
  });

  it('hold as many metrics in groups as can be followed, in all of them together', async () => {
    const desk = openDesk();
    const groups = (each: number) =>
      ['a', 'b'].map((name) => ({
        name,
        metrics: Array.from({ length: each }, (_, index) => `${name}_${index}`.padEnd(64, 'x')),
      }));
    await desk.call('settings.change', { own_groups: groups(250) });
    expect(await desk.attempt('settings.change', { own_groups: groups(251) })).toMatchObject({
      ok: false,
      code: 'bad_input',
      field: 'own_groups',
    });
  });

  it('written by a later version, or unreadable here, count as not chosen', async () => {
    const desk = openDesk();
    desk.business().runCommand({ name: 'later', door: 'typed', at: desk.clock.now() }, (db) => {
      db.insert(setting).values({ key: 'theme', value: 'sepia' }).run();
      db.insert(setting)
        .values({ key: 'of_tomorrow', value: [1, 2] })
        .run();
    });
    expect(await desk.call('settings.read', {})).toMatchObject({ theme: 'system' });
  });

  it.each([
    { currency: 'euro' },
    { business_year_start: 13 },
    { business_year_start: 1.5 },
    { language: 'de' },
    { business_name: 'x'.repeat(81) },
    { of_tomorrow: 1 },
  ])('refuse what is none: %j', async (change) => {
    const desk = openDesk();
    const before = wholeDumpOf(desk.business());
    expect(await desk.attempt('settings.change', change)).toMatchObject({ code: 'bad_input' });
    expect(wholeDumpOf(desk.business())).toEqual(before);
  });
});

describe('the business year', () => {
  it('moves quarters and years, and what was typed by months with them', async () => {
    const desk = openDesk();
    await type(desk, cell('leads', '2026-03', 1), cell('leads', '2026-04', 10));
    await desk.call('settings.change', { business_year_start: 4 });
    expect(await figure(desk, 'leads', '2026-Q1')).toMatchObject({ value: 10 });
    expect(await figure(desk, 'leads', '2025-Q4')).toMatchObject({ value: 1 });
    expect(await figure(desk, 'leads', '2025')).toMatchObject({ value: 1 });
  });

  it('stays where something belongs to a quarter or a year', async () => {
    const desk = openDesk();
    const refused = { ok: false, code: 'business_year_in_use', field: 'business_year_start' };
    const change = () => desk.attempt('settings.change', { business_year_start: 7 });
    for (const attach of [
      () => draw(desk, 'leads', '2026-Q4', 20),
      () => type(desk, cell('expenses', '2026', 20)),
      () => desk.call('focus.choose', pact('2026-Q4', 'leads', 20)),
    ]) {
      await attach();
      expect(await change()).toEqual(refused);
      await desk.call('values.undo', {});
      expect(await change()).toMatchObject({ ok: true });
      await desk.call('values.undo', {});
    }
  });

  it('is no obstacle where it stays the same', async () => {
    const desk = openDesk();
    await draw(desk, 'leads', '2026-Q4', 20);
    const change = { business_year_start: 1, theme: 'dark' } as const;
    expect(await desk.call('settings.change', change)).toMatchObject({ theme: 'dark' });
  });
});

describe('the currency', () => {
  it.each([
    ['an amount was typed', cell('expenses', '2026-10', 100)],
    ['an amount of zero was typed', cell('expenses', '2026-10', 0)],
  ])('stays once %s', async (_what, entry) => {
    const desk = openDesk();
    await type(desk, cell('leads', '2026-10', 3));
    await desk.call('settings.change', { currency: 'USD' });
    await type(desk, entry);
    const before = wholeDumpOf(desk.business());
    const refused = { ok: false, code: 'currency_in_use', field: 'currency' };
    const change = { currency: 'CHF', theme: 'dark' };
    expect(await desk.attempt('settings.change', change)).toEqual(refused);
    expect(wholeDumpOf(desk.business())).toEqual(before);
    await desk.call('settings.change', { currency: 'USD', theme: 'dark' });
  });

  it('stays once a line or a guardrail was drawn in it', async () => {
    for (const draft of [
      pact('2026-Q4', 'revenue', 900_000),
      pact('2026-Q4', 'leads', 20, { guardrail: { metric: 'cac', line: 5000 } }),
    ]) {
      const desk = openDesk();
      await desk.call('focus.choose', draft);
      expect(await desk.attempt('settings.change', { currency: 'CHF' })).toMatchObject({
        code: 'currency_in_use',
      });
    }
  });
});

describe('opening with the session', () => {
  it('is asked of the system, and said by it', async () => {
    const desk = openDesk();
    expect(await desk.call('settings.startAtLogin', {})).toBe('off');
    expect(await desk.call('settings.setStartAtLogin', { isOn: true })).toBe('on');
    expect(await desk.call('settings.startAtLogin', {})).toBe('on');
    expect(await desk.call('settings.setStartAtLogin', { isOn: false })).toBe('off');
  });

  it('is refused where the app is not installed, and nothing is asked of the system', async () => {
    const desk = openDesk();
    desk.desktop.startAtLogin = 'impossible';
    expect(await desk.attempt('settings.setStartAtLogin', { isOn: true })).toMatchObject({
      ok: false,
      code: 'not_installed',
    });
    expect(desk.desktop.startAtLogin).toBe('impossible');
  });
});
