import type { Command } from 'commander';
import type { Account } from '#shared/features/ledger/accounts.ts';
import { minorDigits } from '#shared/features/ledger/currencies.ts';
import { lastDayOf } from '#shared/features/ledger/lock/months.ts';
import { placeName } from '#shared/features/ledger/postings.ts';
import { foldedText } from '#shared/kernel/fold-text.ts';
import type { Day } from '#shared/kernel/day.ts';
import { listAccounts } from '../features/ledger/account-store.ts';
import { balancesOn, keepStatement } from '../features/ledger/balances.ts';
import { dayOption, monthArgument, numberArgument } from './arguments.ts';
import { printJson } from './output.ts';
import { CliRefusal } from './refusal.ts';
import { withSession } from './session.ts';
import type { GlobalOptions, Session } from './session.ts';

/** `balances` and `reconcile`: what the accounts hold, and what the bank says they do. */
export function addAccountCommands(program: Command): void {
  program
    .command('balances')
    .description('what each account holds at the end of a day')
    .option('--on <day>', 'the day; else today', dayOption)
    .action(({ on }: { on?: Day }) =>
      withSession(program.opts<GlobalOptions>(), (session) => balances(session, on)),
    );
  program
    .command('reconcile')
    .description('hold the books against the balance of a statement')
    .argument('<account>', 'its number or its name')
    .argument('<month>', 'such as 2026-06', monthArgument)
    .argument('<balance>', 'what the statement says at the end of the month, such as 1758.27')
    .action((account: string, month: string, balance: string) =>
      withSession(program.opts<GlobalOptions>(), (session) =>
        reconcile(session, { account, month, balance }),
      ),
    );
}

function balances({ context: { db, clock } }: Session, on: Day = clock.today()): void {
  const held = new Map(balancesOn(db, on).map(({ id, balance }) => [id, balance]));
  printJson(
    listAccounts(db).map((account) => ({
      id: account.id,
      name: placeName(account),
      currency: account.currency,
      on,
      balance: inUnits(held.get(account.id) ?? 0, account),
    })),
  );
}

type StatementWords = {
  readonly account: string;
  readonly month: string;
  readonly balance: string;
};

function reconcile(session: Session, words: StatementWords): void {
  const { month } = words;
  const account = accountNamed(session, words.account);
  const closing = numberArgument(session, words.balance, 'money', minorDigits(account.currency));
  session.write('ledger.keepStatement', 'typed', ({ db }) =>
    keepStatement(db, { account: account.id, month, closing }),
  );
  const held = balancesOn(session.context.db, lastDayOf(month));
  const books = held.find(({ id }) => id === account.id)?.balance ?? 0;
  printJson({
    account: account.id,
    month,
    books: inUnits(books, account),
    statement: inUnits(closing, account),
    difference: inUnits(closing - books, account),
  });
}

/** The account of that number or name. */
export function accountNamed({ context }: Session, text: string): Account {
  const accounts = listAccounts(context.db);
  const found = accounts.find(
    (account) => String(account.id) === text || foldedText(placeName(account)) === foldedText(text),
  );
  if (found) return found;
  const names = accounts.map((account) => `${account.id} ${placeName(account)}`);
  throw new CliRefusal(`“${text}”: ${names.join(', ')}`);
}

function inUnits(amount: number, { currency }: Account): number {
  return amount / 10 ** minorDigits(currency);
}
