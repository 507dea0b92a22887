import { describe, expect, it } from 'vitest';
import { profileSchema } from '#shared/features/numbers/profile.ts';
import { builtInProfiles } from '#shared/features/numbers/profiles/built-ins.ts';
import { EMAIL_EXPORTS } from './exports/email.ts';
import { MONEY_EXPORTS } from './exports/money.ts';
import { OTHER_EXPORTS } from './exports/others.ts';
import { WEB_EXPORTS } from './exports/web.ts';
import { leftOutOf, readFiles, valuesOf } from './numbers-reading.ts';

const builtIns = builtInProfiles(7);
const EXPORTS = [...WEB_EXPORTS, ...EMAIL_EXPORTS, ...MONEY_EXPORTS, ...OTHER_EXPORTS];

describe('the profiles of the product', () => {
  it.each(builtIns.map(({ profile }) => [profile.name, profile] as const))(
    '%s is written in the form of any other',
    (_, profile) => {
      expect(profileSchema.parse(profile)).toEqual(profile);
    },
  );

  it('have names of their own, and each has a file that it reads', () => {
    const names = builtIns.map(({ profile }) => profile.name);
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(EXPORTS.map(({ profile }) => profile))).toEqual(new Set(names));
  });

  it('say in both languages how their file is found', () => {
    for (const { way } of builtIns) {
      expect(way.fr).toContain('›');
      expect(way.en).toContain('›');
    }
  });

  it('count a day as so many hours', () => {
    const billable = (hours: number) => {
      const toggl = OTHER_EXPORTS.find(({ profile }) => profile === 'toggl');
      const { text = '', choices = {} } = toggl ?? {};
      return valuesOf(
        readFiles([text], { profiles: [], builtIns: builtInProfiles(hours), choices }),
      );
    };
    expect(billable(8)).toEqual({ 'days_billable 2026-W45': 1.31 });
  });
});

describe.each(EXPORTS.map((golden, index) => [golden.profile, index, golden] as const))(
  'a file for %s (%i)',
  (name, _, golden) => {
    const read = readFiles([golden.text], {
      profiles: [],
      builtIns,
      ...(golden.choices && { choices: golden.choices }),
    });

    it('is recognised, and nothing is asked', () => {
      expect(read.problems).toEqual([]);
      expect(read.parts.map(({ found }) => found.profile.name)).toEqual([name]);
    });

    it('gives its values, and no other', () => {
      expect(valuesOf(read)).toEqual(golden.values);
    });

    it('says what is not taken', () => {
      const told = [...read.notTaken, ...read.parts.flatMap(({ notTaken }) => notTaken)];
      const columns = new Set(told.map(({ column, reason }) => `${column}: ${reason}`));
      expect([...columns].toSorted()).toEqual([...(golden.notTaken ?? [])].toSorted());
      const left = Object.entries(leftOutOf(read)).filter(([, why]) => !why.startsWith('partial'));
      expect(Object.fromEntries(left)).toEqual(golden.leftOut ?? {});
    });

    it('is told apart from its own total', () => {
      const checks = read.parts.flatMap((part) => part.checks);
      expect(checks.filter(({ equal }) => !equal)).toEqual([]);
    });
  },
);
