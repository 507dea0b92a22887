import { describe, expect, it } from 'vitest';
import { amountReader, decimalOf, readClock } from '#shared/features/numbers/cell-number.ts';
import { daysIn, momentReader, provedOrder } from '#shared/features/numbers/cell-moment.ts';
import type { DayOrder } from '#shared/features/numbers/cell-moment.ts';
import { foldedHeading } from '#shared/features/numbers/folded-heading.ts';
import { isZone, zoneDays } from '#shared/features/numbers/zone.ts';
import { dayFromNumber, dayNumber } from '#shared/kernel/day.ts';
import { nearestNumber } from '#shared/kernel/fraction.ts';

describe('a heading', () => {
  it('is compared without case, accents and signs', () => {
    expect(foldedHeading(' Taux d’engagement ').name).toBe('taux d engagement');
    expect(foldedHeading('Deal - Won time').name).toBe('deal won time');
    expect(foldedHeading('CTR (%)').name).toBe('ctr %');
    expect(foldedHeading('Start Date & Time').name).toBe('start date & time');
  });

  it('keeps a currency in brackets apart, and no other word', () => {
    expect(foldedHeading('Amount (EUR)')).toEqual({ name: 'amount', currency: 'EUR' });
    expect(foldedHeading('Revenue ($)')).toEqual({ name: 'revenue', currency: 'USD' });
    expect(foldedHeading('Created (UTC)')).toEqual({ name: 'created utc', currency: null });
  });
});

describe('an amount', () => {
  const read = (text: string, decimal: ',' | '.') => {
    const told = amountReader(decimal)(text);
    if (told === null || told === 'unreadable') return told;
    return told.currency === null
      ? nearestNumber(told.amount)
      : [nearestNumber(told.amount), told.currency];
  };

  it.each([
    ['1 234,56', 1234.56],
    ['1\u202f234,56', 1234.56],
    ['1.234,56', 1234.56],
    ['62,5 %', 62.5],
    ['1 200', 1200],
    ['3 282,04 €', [3282.04, 'EUR']],
    ['-12,5', -12.5],
  ])('of a French file: %s', (text, number) => {
    expect(read(text, ',')).toEqual(number);
  });

  it.each([
    ['1,234.56', 1234.56],
    ['27.78%', 27.78],
    ['141 (8.1%)', 141],
    ['1,751', 1751],
    ['121401.0', 121401],
    ['81.559', 81.559],
    ['$12', [12, 'USD']],
    ['12.00 GBP', [12, 'GBP']],
    ['(12.50)', -12.5],
  ])('of an English file: %s', (text, number) => {
    expect(read(text, '.')).toEqual(number);
  });

  it.each(['', '--', '-', 'n/a', '#DIV/0!'])('that is not known: “%s”', (text) => {
    expect(read(text, '.')).toBeNull();
  });

  it.each(['twelve', '12 EUR 3', '1.2.3'])('that nobody can read: “%s”', (text) => {
    expect(read(text, '.')).toBe('unreadable');
  });

  it('tells by all of them where its decimals begin', () => {
    expect(decimalOf(['1,598', '713', '37.78'])).toBe('.');
    expect(decimalOf(['1.598', '62,5 %'])).toBe(',');
    expect(decimalOf(['1,598', '713'])).toBeNull();
  });

  it('of a clock is in seconds', () => {
    const seconds = ['02:11:29', '1:30', '131:00:01'].map((text) => {
      const told = readClock(text);
      return told === null || told === 'unreadable' ? told : nearestNumber(told.amount);
    });
    expect(seconds).toEqual([7889, 5400, 471_601]);
    expect(readClock('2.5')).toBe('unreadable');
    expect(readClock('')).toBeNull();
  });
});

describe('a moment', () => {
  const read = (text: string, order: DayOrder = 'dmy') => {
    const moment = momentReader(order)(text);
    return moment && [dayFromNumber(moment.day), moment.second, moment.offset];
  };

  it.each([
    ['2026-11-02', 'dmy', ['2026-11-02', null, null]],
    ['20261102', 'dmy', ['2026-11-02', null, null]],
    ['2026-11-02T11:00:00.000Z', 'dmy', ['2026-11-02', 39_600, 0]],
    ['2026-05-01 10:00:00 +0200', 'dmy', ['2026-05-01', 36_000, 120]],
    ['2026-10-05 14:30:59', 'dmy', ['2026-10-05', 52_259, null]],
    ['2028-02-29T24:00:00', 'dmy', ['2028-02-29', 86_400, null]],
    ['2026-11-02 11:00 am', 'dmy', ['2026-11-02', 39_600, null]],
    ['2026-11-02 12:05 am', 'dmy', ['2026-11-02', 300, null]],
    ['Nov 02, 2026 09:00 pm', 'dmy', ['2026-11-02', 75_600, null]],
    ['Mon, Nov 2, 2026 12:25', 'dmy', ['2026-11-02', 44_700, null]],
    ['2 Nov 2026', 'dmy', ['2026-11-02', null, null]],
    ['1er février 2026', 'dmy', ['2026-02-01', null, null]],
    ['02/11/2026 10:12:00', 'dmy', ['2026-11-02', 36_720, null]],
    ['02-11-2026 10:12', 'dmy', ['2026-11-02', 36_720, null]],
    ['11/2/26, 2:37 PM', 'mdy', ['2026-11-02', 52_620, null]],
    ['2026/11/02 7:01:33 PM GMT+1', 'dmy', ['2026-11-02', 68_493, 60]],
  ] as const)('%s', (text, order, told) => {
    expect(read(text, order)).toEqual(told);
  });

  it.each([
    '',
    '2026-02-30',
    '31/02/2026',
    'Total',
    '2026-11-02 late',
    '12',
    'Organic Search',
    '2026-02-29 10:00:00',
    '2026-13-01 10:00:00',
    '2026-10-05 25:00:00',
    '2026-10-05 10:60:00',
    '2026-10-05 1a:00:00',
  ])('is none: “%s”', (text) => {
    expect(read(text)).toBeNull();
  });

  it('has its day first or its month, as the column proves', () => {
    expect(provedOrder(['01/02/2026', '13/02/2026'])).toEqual({ order: 'dmy', isOpen: true });
    expect(provedOrder(['8/13/2026', '8/1/2026'])).toEqual({ order: 'mdy', isOpen: true });
    expect(provedOrder(['1/2/2026'])).toEqual({ order: null, isOpen: true });
    expect(provedOrder(['5/5/2026', '2026-01-02'])).toEqual({ order: null, isOpen: false });
    expect(provedOrder(['13/1/2026', '1/13/2026']).order).toBe('both');
  });

  it('is found in a line above a table, or in a name', () => {
    const days = (text: string) => daysIn(text, 'dmy').map(dayFromNumber);
    expect(days('# 20260928-20261122')).toEqual(['2026-09-28', '2026-11-22']);
    expect(days('September 1, 2026 - September 30, 2026')).toEqual(['2026-09-01', '2026-09-30']);
    expect(days('1 septembre 2026 - 30 septembre 2026')).toEqual(['2026-09-01', '2026-09-30']);
    expect(days('imported visitors 20261001 20261122.csv')).toEqual(['2026-10-01', '2026-11-22']);
    expect(days('Campaign report 12345678901')).toEqual([]);
  });
});

describe('a zone', () => {
  const dayIn = (zone: string, text: string, isUtc = false) => {
    const moment = momentReader('dmy')(text);
    return moment && dayFromNumber(zoneDays(zone).dayOf(moment, isUtc));
  };

  it('moves what is told in UTC to the day of the business', () => {
    expect(dayIn('Europe/Paris', '2026-10-31 23:30:00', true)).toBe('2026-11-01');
    expect(dayIn('Europe/Paris', '2026-10-31T22:30:00Z')).toBe('2026-10-31');
    expect(dayIn('America/St_Johns', '2026-11-01T02:00:00Z')).toBe('2026-10-31');
    expect(dayIn('Pacific/Kiritimati', '2026-10-31 12:00:00', true)).toBe('2026-11-01');
  });

  it('knows both changes of the clock', () => {
    expect(dayIn('Europe/Paris', '2026-03-28 22:59:59', true)).toBe('2026-03-28');
    expect(dayIn('Europe/Paris', '2026-03-28 23:00:00', true)).toBe('2026-03-29');
    expect(dayIn('Europe/Paris', '2026-03-29 22:00:00', true)).toBe('2026-03-30');
    expect(dayIn('Europe/Paris', '2026-10-24 22:00:00', true)).toBe('2026-10-25');
    expect(dayIn('Europe/Paris', '2026-10-25 22:59:59', true)).toBe('2026-10-25');
  });

  it('leaves a day without a time, and what has no zone, as they are', () => {
    expect(dayIn('Pacific/Kiritimati', '2026-10-31', true)).toBe('2026-10-31');
    expect(dayIn('Pacific/Kiritimati', '2026-10-31 23:00:00')).toBe('2026-10-31');
    expect(dayNumber('1970-01-02')).toBe(1);
  });

  it('is one that the machine knows', () => {
    expect(isZone('Europe/Paris')).toBe(true);
    expect(isZone('Europe/Atlantis')).toBe(false);
  });
});
