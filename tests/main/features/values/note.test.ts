import { describe, expect, it } from 'vitest';
import { openDesk } from '#tests/support/desk.ts';
import type { Desk } from '#tests/support/desk.ts';
import { cell, figure, type } from '#tests/support/figures.ts';

const note = (desk: Desk, text: string, segment: string | null = null) =>
  desk.attempt('values.note', { metric: 'leads', period: '2026-10', segment, note: text });

const noteIn = async (desk: Desk, segment: string | null = null) =>
  (await figure(desk, 'leads', '2026-10', segment)).note;

/** The keys of the cells of October that carry the mark of a note. */
async function marked(desk: Desk): Promise<string[]> {
  const october = { kind: 'month', from: '2026-10', to: '2026-10' } as const;
  const { rows } = await desk.call('values.grid', october);
  return rows.flatMap(({ metric, segment, cells }) =>
    cells[0]?.hasNote ? [`${metric}/${segment ?? ''}`] : [],
  );
}

describe('a note on a value', () => {
  it('stays with its value when that is typed anew, and is marked in the grid', async () => {
    const desk = openDesk();
    await type(desk, cell('leads', '2026-10', 12));
    expect(await noteIn(desk)).toBe('');
    await note(desk, '  Salon de Lyon  ');
    await type(desk, cell('leads', '2026-10', 13));
    expect(await noteIn(desk)).toBe('Salon de Lyon');
    expect(await marked(desk)).toEqual(['leads/']);
    await note(desk, '');
    expect(await noteIn(desk)).toBe('');
    expect(await marked(desk)).toEqual([]);
  });

  it('goes with its value, and comes back with it', async () => {
    const desk = openDesk();
    await type(desk, cell('leads', '2026-10', 12));
    await note(desk, 'Salon de Lyon');
    await type(desk, cell('leads', '2026-10', null));
    expect(await noteIn(desk)).toBeNull();
    await desk.call('values.undo', {});
    expect(await noteIn(desk)).toBe('Salon de Lyon');
  });

  it('belongs to one segment or to the rest, never to their total', async () => {
    const desk = openDesk();
    await type(desk, cell('leads', '2026-10', 5, 'Salon'), cell('leads', '2026-10', 2));
    await note(desk, 'Lyon', 'Salon');
    await note(desk, 'Bouche à oreille', 'unassigned');
    expect(await noteIn(desk, 'Salon')).toBe('Lyon');
    expect(await noteIn(desk, 'unassigned')).toBe('Bouche à oreille');
    expect(await noteIn(desk)).toBeNull();
    expect(await marked(desk)).toEqual(['leads/Salon', 'leads/unassigned']);
  });

  it('is read again in the quarter that its value is a part of', async () => {
    const desk = openDesk();
    await type(desk, cell('leads', '2026-10', 5), cell('leads', '2026-11', 2));
    await note(desk, 'Salon de Lyon');
    const { note: own, used } = await figure(desk, 'leads', '2026-Q4');
    expect(own).toBeNull();
    expect(used.map(({ period, note: said }) => [period, said])).toEqual([
      ['2026-10', 'Salon de Lyon'],
      ['2026-11', null],
    ]);
  });

  it('is refused where no value is stored, and taken by a closed period', async () => {
    const desk = openDesk();
    expect(await note(desk, 'Lyon')).toMatchObject({ ok: false, code: 'not_found' });
    await type(desk, cell('leads', '2026-10', 5));
    await desk.call('values.closePeriod', { period: '2026-10' });
    expect(await note(desk, 'Lyon')).toMatchObject({ ok: true });
  });
});
