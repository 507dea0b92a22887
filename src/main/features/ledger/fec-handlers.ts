import type { fecContract } from '#shared/features/ledger/fec-contract.ts';
import type { LackingPlace } from '#shared/features/ledger/imports/fec-places.ts';
import type { HandlersOf } from '#main/operations/context.ts';
import { kindsOf, writeFecEntries, writeFecOpening } from './fec-import.ts';
import { planFec } from './fec-plan.ts';
import { keptFile } from './kept-files.ts';

/** How an account that is made is told. */
const nameOf = ({ number, name }: LackingPlace) => ({ number, name });

export const fecHandlers: HandlersOf<typeof fecContract> = {
  'ledger.readFec': ({ db }, { file }) => {
    const { fresh, opening, format, unclear, owed, cash, lacking, emptyEntries, ...plan } = planFec(
      db,
      keptFile(file),
    );
    const { on, lines } = opening;
    return {
      ...plan,
      kinds: kindsOf(fresh),
      opening: { on, accounts: lines.length },
      ...(format === 'fec' ? {} : { format }),
      ...(unclear > 0 ? { unclear } : {}),
      ...(emptyEntries.length > 0 ? { emptyEntries: [...emptyEntries] } : {}),
      ...(owed > 0 ? { owed } : {}),
      ...(lacking.length > 0 ? { accounts: lacking.map(nameOf) } : {}),
      ...(cash && cash.settled > 0
        ? { cash: { settled: cash.settled, kinds: kindsOf(cash.fresh) } }
        : {}),
    };
  },
  'ledger.importFec': (context, { file: id, use }) => {
    const file = keptFile(id);
    const plan = planFec(context.db, file);
    const written =
      use === 'opening'
        ? writeFecOpening(context.db, plan)
        : writeFecEntries(context, plan, { ...file, use });
    return { written };
  },
};
