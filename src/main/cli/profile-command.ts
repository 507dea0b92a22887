import type { Command } from 'commander';
import { isSiren } from '#shared/features/ledger/exports/siren.ts';
import {
  NO_TAX_PROFILE,
  nafOf,
  taxProfileOn,
  taxProfileSchema,
} from '#shared/features/taxes/model.ts';
import type { TaxProfile } from '#shared/features/taxes/model.ts';
import { profileWith } from '#shared/features/taxes/profile-change.ts';
import type { Day } from '#shared/kernel/day.ts';
import { readSettings, saveSetting } from '../features/settings/store.ts';
import { saveTaxProfile } from '../features/taxes/store.ts';
import { listTaxProfiles } from '../features/taxes/tax-profiles.ts';
import { dayOption } from './arguments.ts';
import { printJson } from './output.ts';
import { CliRefusal } from './refusal.ts';
import { withSession } from './session.ts';
import type { GlobalOptions, Session } from './session.ts';

/** What is set, as files call it, and as the profile does. */
const KEYS = {
  country: 'country',
  status: 'status',
  lines: 'lines',
  vat: 'vat',
  rhythm: 'rhythm',
  started_on: 'startedOn',
  naf: 'naf',
  needs_documents: 'needsDocuments',
  vat_on_invoices: 'vatOnInvoices',
} as const satisfies Readonly<Record<string, keyof TaxProfile>>;
const SIREN = 'siren';
const NAMES = [...Object.keys(KEYS), SIREN].join(', ');

/** What was asked for: answers of the profile, and the SIREN, which has no day. */
type ToldSetting = { readonly part: Partial<TaxProfile>; readonly siren?: string | null };

/** `profile`: how the business is taxed. */
export function addProfileCommand(program: Command): void {
  program
    .command('profile')
    .description('the tax profile as it holds today; set some of it')
    .option('--set <key=value...>', `${NAMES}; an empty value takes an answer back`)
    .option(
      '--from <day>',
      'the day from which it holds; else what holds today is corrected',
      dayOption,
    )
    .action(({ set = [], from }: { set?: string[]; from?: Day }) =>
      withSession(program.opts<GlobalOptions>(), (session) => profile(session, set, from)),
    );
}

function profile(session: Session, texts: readonly string[], from: Day | undefined): void {
  const { context, write } = session;
  const today = context.clock.today();
  const at = from ?? today;
  const told = texts.map(readSetting);
  if (told.length > 0) {
    write('taxes.saveProfile', 'typed', ({ db }) => {
      const current = taxProfileOn(listTaxProfiles(db), at);
      const { from: since, ...known } = current ?? { ...NO_TAX_PROFILE, from: null };
      const parts = told.map(({ part }) => part);
      const next = parts.reduce<TaxProfile>(profileWith, known);
      const isSaid = parts.some((part) => Object.keys(part).length > 0);
      if (isSaid) saveTaxProfile(db, from ?? since ?? `${today.slice(0, 4)}-01-01`, next);
      for (const { siren } of told) if (siren !== undefined) saveSetting(db, 'siren', siren);
    });
  }
  const holds = taxProfileOn(listTaxProfiles(context.db), at);
  const shown = holds ?? { ...NO_TAX_PROFILE, from: null };
  printJson({
    from: shown.from,
    ...Object.fromEntries(Object.entries(KEYS).map(([name, key]) => [name, shown[key]])),
    siren: readSettings(context.db, context.systemLanguage).siren,
  });
}

/** One `KEY=VALUE`; refused where there is no such key, or the value is none of it. */
function readSetting(text: string): ToldSetting {
  const at = text.indexOf('=');
  const [name, value] = at < 0 ? [text, ''] : [text.slice(0, at).trim(), text.slice(at + 1).trim()];
  if (name === SIREN) return { part: {}, siren: readSiren(value) };
  if (at < 0 || !isKey(name)) throw new CliRefusal(`“${name}” cannot be set. These can: ${NAMES}.`);
  const read = taxProfileSchema.shape[KEYS[name]].safeParse(valueOf(name, value));
  if (read.success) return { part: { [KEYS[name]]: read.data } };
  throw new CliRefusal(`“${value}” is no value for “${name}”.`);
}

function isKey(name: string): name is keyof typeof KEYS {
  return Object.hasOwn(KEYS, name);
}

function valueOf(name: keyof typeof KEYS, value: string): string | string[] | boolean | null {
  if (name === 'needs_documents' || name === 'vat_on_invoices') return yesOrNo(value);
  if (name === 'naf') return value === '' ? null : nafOf(value);
  if (name === 'lines') return value === '' ? [] : value.split(',').map((line) => line.trim());
  return value === '' ? null : value;
}

/** An empty value takes the answer back; what is neither is refused as it stands. */
function yesOrNo(value: string): boolean | string {
  if (value === 'yes') return true;
  return value === 'no' || value === '' ? false : value;
}

function readSiren(value: string): string | null {
  const digits = value.replaceAll(/\s/g, '');
  if (digits === '') return null;
  if (!isSiren(digits)) throw new CliRefusal(`“${value}” is no SIREN.`);
  return digits;
}
