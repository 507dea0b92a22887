import { describe, expect, it } from 'vitest';
import { positionKey } from '#renderer/parts/sheet/position.ts';
import type { Position } from '#renderer/parts/sheet/position.ts';
import { firstUnclear, readTexts } from '#renderer/parts/sheet/read-texts.ts';
import type { CellFaults, SheetSource } from '#renderer/parts/sheet/sheet-source.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { keptSheet } from './kept-sheet.ts';

type Reason = 'not_a_number' | 'closed' | 'refused';

const cell = (row: string, column: number): Position => ({ row, column });

/** Rows a to c, columns 1 to 4, where column 4 is closed; b holds 10, 20, 30. What is saved is kept. */
function numbers() {
  const held = new Map([
    ['b@1', '10'],
    ['b@2', '20'],
    ['b@3', '30'],
  ]);
  const commands: string[][] = [];
  let refusal: CellFaults<Reason> = new Map();
  const textAt = (position: Position): string => held.get(positionKey(position)) ?? '';
  const source: SheetSource<Reason> = {
    layout: {
      rowKeys: ['a', 'b', 'c'],
      firstColumn: 1,
      lastColumn: 4,
      pageRows: 3,
      isFilled: (position) => textAt(position) !== '',
    },
    mostCells: 8,
    textAt,
    readOnlyAt: ({ column }) => (column === 4 ? 'closed' : null),
    isOwnAt: (position) => textAt(position) !== '',
    plan: (texts, decimal) => {
      const plan = readTexts<string, Reason>(
        texts,
        ({ position, text }, proven) => {
          if (position.column === 4) return err('closed');
          const plain = proven === ',' ? text.replace(',', '.') : text;
          return Number.isNaN(Number(plain)) ? err('not_a_number') : ok(plain);
        },
        decimal,
      );
      if (!plan.isSound) return plan;
      return {
        isSound: true,
        isChange: plan.read.some(({ position, value }) => value !== textAt(position)),
        save: () => {
          if (refusal.size > 0) return Promise.resolve({ isSaved: false, faults: refusal });
          commands.push(plan.read.map(({ position }) => positionKey(position)));
          for (const { position, value } of plan.read) held.set(positionKey(position), value);
          return Promise.resolve({ isSaved: true, faults: new Map() });
        },
      };
    },
    unclearOf: (texts) => firstUnclear(texts, ({ text }) => /^\d\.\d{3}$/.test(text)),
    ownDecimal: '.',
  };
  const sheet = keptSheet(() => source);
  return {
    sheet,
    commands,
    textAt,
    refuse: (faults: CellFaults<Reason>) => {
      refusal = faults;
    },
  };
}

describe('a cell that is typed into', () => {
  it('works out a sum, and adds what begins with a plus', async () => {
    const { sheet, textAt } = numbers();
    for (const text of ['=1200+300', '+150', '12*520']) {
      sheet().goTo(cell('a', 1));
      sheet().begin(cell('a', 1), true);
      expect(sheet().commit(text, 'stay')).toBeNull();
      await Promise.resolve();
    }
    expect(textAt(cell('a', 1))).toBe('6240');
    sheet().begin(cell('b', 1), true);
    sheet().commit('+5', 'stay');
    await Promise.resolve();
    expect(textAt(cell('b', 1))).toBe('15');
  });

  it('is saved and the cursor goes on, in one command', async () => {
    const { sheet, commands, textAt } = numbers();
    sheet().goTo(cell('a', 1));
    sheet().begin(cell('a', 1), true);
    expect(sheet().editing).toMatchObject({ text: '', isTyped: true });
    expect(sheet().commit('7', 'down')).toBeNull();
    expect(sheet().saving).toBe('under_way');
    expect(sheet().cursor).toEqual(cell('b', 1));
    await Promise.resolve();
    expect([textAt(cell('a', 1)), commands]).toEqual(['7', [['a@1']]]);
    expect(sheet().saving).toBe('done');
  });

  it('is not saved where its field was opened and left as it was', () => {
    const { sheet, commands } = numbers();
    sheet().begin(cell('b', 1), false);
    expect(sheet().editing?.text).toBe('10');
    expect(sheet().commit('10', 'down')).toBeNull();
    expect(sheet().saving).toBe('nothing_yet');
    expect(commands).toEqual([]);
  });

  it('goes back under the first of several Tabs with Enter', async () => {
    const { sheet, textAt } = numbers();
    sheet().goTo(cell('a', 1));
    for (const [text, to] of [
      ['1', 'tab'],
      ['2', 'tab'],
      ['3', 'enter'],
    ] as const) {
      const at = sheet().cursor;
      if (at) sheet().begin(at, true);
      sheet().commit(text, to);
    }
    await Promise.resolve();
    expect([textAt(cell('a', 1)), textAt(cell('a', 3))]).toEqual(['1', '3']);
    expect(sheet().cursor).toEqual(cell('b', 1));
    // Without a text too, and no longer once the cursor went another way.
    sheet().goByTab(false);
    sheet().goByEnter(false);
    expect(sheet().cursor).toEqual(cell('c', 1));
    sheet().goTo(cell('a', 1));
    sheet().goByTab(false);
    sheet().move({ to: 'step', down: 1, right: 0 }, false);
    sheet().goByEnter(false);
    expect(sheet().cursor).toEqual(cell('c', 2));
  });

  it('keeps a text that cannot be read, and the next field starts with it', () => {
    const { sheet } = numbers();
    sheet().goTo(cell('b', 1));
    sheet().begin(cell('b', 1), false);
    expect(sheet().commit('ten', 'down')).toMatchObject({ reason: 'not_a_number' });
    expect(sheet().editing, 'the field stays open').not.toBeNull();
    sheet().leave('ten');
    expect(sheet().editing).toBeNull();
    expect(sheet().faultAt(cell('b', 1))).toEqual({ text: 'ten', reason: 'not_a_number' });
    expect(sheet().faultCount).toBe(1);
    sheet().begin(cell('b', 1), false);
    expect(sheet().editing?.text).toBe('ten');
    sheet().cancel();
    expect(sheet().faultCount).toBe(0);
  });

  it('keeps the focus in its field when the menu closes from which it was opened', () => {
    const { sheet } = numbers();
    sheet().goTo(cell('b', 1));
    const before = sheet().focusings;
    sheet().begin(cell('b', 1), false);
    sheet().refocus();
    expect(sheet().focusings).toBe(before);
    sheet().cancel();
    expect(sheet().focusings).toBe(before + 1);
  });

  it('says why it stays shut where nothing can be typed, until the cursor moves', () => {
    const { sheet } = numbers();
    sheet().goTo(cell('b', 4));
    sheet().begin(cell('b', 4), true);
    expect(sheet().editing).toBeNull();
    expect(sheet().noticeAt(cell('b', 4))).toEqual({ text: '', reason: 'closed' });
    sheet().move({ to: 'step', down: 1, right: 0 }, false);
    expect(sheet().noticeAt(cell('b', 4))).toBeUndefined();
  });

  it('shows what the file refused in its place, with the reason', async () => {
    const { sheet, refuse } = numbers();
    refuse(new Map([['b@1', { text: '11', reason: 'refused' }]]));
    sheet().begin(cell('b', 1), true);
    sheet().commit('11', 'down');
    await Promise.resolve();
    expect(sheet().faultAt(cell('b', 1))).toEqual({ text: '11', reason: 'refused' });
    expect(sheet().saving).toBe('nothing_yet');
  });

  it('takes one text for all that is selected', async () => {
    const { sheet, commands } = numbers();
    sheet().goTo(cell('a', 1));
    sheet().extendTo(cell('b', 2));
    sheet().begin(cell('a', 1), true);
    sheet().fillWith('5');
    await Promise.resolve();
    expect(commands).toEqual([['a@1', 'a@2', 'b@1', 'b@2']]);
    expect(sheet().message).toEqual({ type: 'filled', count: 4 });
  });
});

describe('a selection', () => {
  it('is kept while the cursor is extended, and Escape leaves the cursor alone', () => {
    const { sheet } = numbers();
    sheet().goTo(cell('a', 1));
    sheet().move({ to: 'step', down: 1, right: 0 }, true);
    sheet().move({ to: 'step', down: 0, right: 1 }, true);
    expect(sheet().range).toEqual({ top: 0, bottom: 1, left: 1, right: 2 });
    expect(sheet().cursor).toEqual(cell('a', 1));
    expect(sheet().sought).toEqual(cell('b', 2));
    sheet().selectWhole('row', cell('b', 2));
    expect(sheet().range).toEqual({ top: 1, bottom: 1, left: 1, right: 4 });
  });

  it('goes to the clipboard as a table', () => {
    const { sheet } = numbers();
    sheet().goTo(cell('a', 1));
    sheet().extendTo(cell('b', 2));
    expect(sheet().copy()).toBe('\t\n10\t20');
    expect(sheet().message).toEqual({ type: 'copied', count: 4 });
  });

  it('is emptied where something of its own stands, and says so where nothing does', async () => {
    const { sheet, commands } = numbers();
    sheet().selectWhole('row', cell('b', 1));
    sheet().clear();
    await Promise.resolve();
    expect(commands).toEqual([['b@1', 'b@2', 'b@3']]);
    expect(sheet().message).toEqual({ type: 'cleared', count: 3 });
    sheet().goTo(cell('a', 1));
    sheet().clear();
    expect(sheet().message).toEqual({ type: 'nothing_to_clear' });
    sheet().goTo(cell('a', 4));
    sheet().clear();
    expect(sheet().noticeAt(cell('a', 4))).toMatchObject({ reason: 'closed' });
  });

  it('is filled from its first row or column; one cell deep, from its neighbour', async () => {
    const { sheet, textAt } = numbers();
    sheet().goTo(cell('b', 1));
    sheet().extendTo(cell('c', 2));
    sheet().fill('down');
    await Promise.resolve();
    expect([textAt(cell('c', 1)), textAt(cell('c', 2))]).toEqual(['10', '20']);
    sheet().goTo(cell('c', 3));
    sheet().fill('right');
    await Promise.resolve();
    expect(textAt(cell('c', 3))).toBe('20');
    sheet().goTo(cell('a', 1));
    sheet().fill('down');
    expect(sheet().message, 'there is nothing above the first row').toBeNull();
  });
});

describe('a paste', () => {
  it('is written whole from the first cell on, and selected', async () => {
    const { sheet, commands } = numbers();
    sheet().goTo(cell('a', 1));
    sheet().paste('1\t2\r\n3\t4\r\n');
    await Promise.resolve();
    expect(commands).toEqual([['a@1', 'a@2', 'b@1', 'b@2']]);
    expect(sheet().range).toEqual({ top: 0, bottom: 1, left: 1, right: 2 });
    expect(sheet().sought, 'it scrolls nowhere').toEqual(cell('a', 1));
    expect(sheet().message).toEqual({ type: 'pasted', count: 4 });
  });

  it('is not written at all where one cell does not fit; Escape brings back what was there', () => {
    const { sheet, commands } = numbers();
    sheet().goTo(cell('b', 1));
    sheet().paste('1\tten\t3');
    expect(sheet().faultAt(cell('b', 2))).toEqual({ text: 'ten', reason: 'not_a_number' });
    expect(sheet().message).toEqual({ type: 'nothing_written', bad: 1, all: 3 });
    expect(sheet().canRestore()).toBe(true);
    sheet().restore();
    expect([sheet().faultCount, sheet().canRestore(), commands]).toEqual([0, false, []]);
  });

  it('keeps the refused texts of other cells where Escape gives up those of the selection', () => {
    const { sheet } = numbers();
    sheet().goTo(cell('b', 1));
    sheet().paste('x\t9\ny\t9');
    expect(sheet().faultCount).toBe(2);
    sheet().goTo(cell('b', 1));
    sheet().restore();
    expect(sheet().faultAt(cell('b', 1))).toBeUndefined();
    expect(sheet().faultAt(cell('c', 1))).toMatchObject({ text: 'y' });
  });

  it('says what there is no room for', () => {
    const { sheet } = numbers();
    sheet().goTo(cell('c', 3));
    sheet().paste('1\n2');
    expect(sheet().message).toMatchObject({ problem: 'too_tall', size: 2, room: 1 });
    sheet().paste('1\t2\t3');
    expect(sheet().message).toMatchObject({ problem: 'too_wide', size: 3, room: 2 });
    sheet().goTo(cell('a', 1));
    sheet().paste('1\t2\t3\n1\t2\t3\n1\t2\t3');
    expect(sheet().message).toMatchObject({ problem: 'too_many', size: 9, room: 8 });
  });

  it('asks what 1.000 means before it writes, and not of what was copied here', async () => {
    const { sheet, commands, textAt } = numbers();
    sheet().goTo(cell('a', 1));
    sheet().paste('1.000');
    expect([sheet().question, commands]).toEqual(['1.000', []]);
    sheet().answer(null);
    expect([sheet().question, commands]).toEqual([null, []]);
    sheet().paste('1.000');
    sheet().answer('.');
    await Promise.resolve();
    expect(textAt(cell('a', 1))).toBe('1.000');
    const copied = sheet().copy() ?? '';
    sheet().paste(copied);
    expect(sheet().question).toBeNull();
  });
});

describe('a row that goes away', () => {
  it('leaves the cursor on the first row, in its column', () => {
    let rowKeys = ['a', 'b'];
    const { sheet: numbersNow } = numbers();
    const { source } = numbersNow();
    const sheet = keptSheet(() => ({ ...source, layout: { ...source.layout, rowKeys } }));
    sheet().goTo(cell('b', 3));
    rowKeys = ['a'];
    expect(sheet().cursor).toEqual(cell('a', 3));
    rowKeys = [];
    expect([sheet().cursor, sheet().range]).toEqual([null, null]);
  });
});
