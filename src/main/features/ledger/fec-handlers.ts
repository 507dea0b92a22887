import type { fecContract } from '#shared/features/ledger/fec-contract.ts';
import type { HandlersOf } from '#main/operations/context.ts';
import { kindsOf, planFec, writeFecEntries, writeFecOpening } from './fec-import.ts';
import { keptFile } from './file-import.ts';

export const fecHandlers: HandlersOf<typeof fecContract> = {
  'ledger.readFec': ({ db }, { file }) => {
    const { fresh, opening, ...plan } = planFec(db, keptFile(file));
    const { on, lines } = opening;
    return { ...plan, kinds: kindsOf(fresh), opening: { on, accounts: lines.length } };
  },
  'ledger.importFec': (context, { file: id, use }) => {
    const file = keptFile(id);
    const plan = planFec(context.db, file);
    const written =
      use === 'entries' ? writeFecEntries(context, plan, file) : writeFecOpening(context.db, plan);
    return { written };
  },
};
