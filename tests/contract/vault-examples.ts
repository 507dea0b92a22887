import { createHash } from 'node:crypto';
import type { OperationName } from '#shared/ipc/contract.ts';
import { valueOf } from '../main/db/business-on-disk.ts';
import { fileOf } from '../support/desk.ts';
import type { Desk } from '../support/desk.ts';
import type { Example } from './example.ts';

type VaultOperation = Extract<OperationName, `vault.${string}`>;

/** An id is made of the file's name. */
const COPY_ID = createHash('sha256').update('copie.db').digest('hex').slice(0, 32);

const copy = (desk: Desk) => {
  const path = fileOf(desk, 'copie.db');
  valueOf(desk.business().backUpTo(path));
  desk.desktop.opens = path;
};

/** A call of each operation of the file itself. */
export const VAULT_EXAMPLES: { readonly [N in VaultOperation]: Example<N> } = {
  'vault.status': { input: {} },
  'vault.backUp': {
    given: (desk) => {
      desk.desktop.savesTo = fileOf(desk, 'copie.db');
    },
    input: {},
  },
  'vault.chooseBackup': { given: copy, input: {} },
  'vault.restore': {
    given: async (desk) => {
      copy(desk);
      await desk.call('vault.chooseBackup', {});
    },
    input: { backup: COPY_ID },
  },
  'vault.end': { input: { startsAgain: true } },
  'vault.showFile': { input: {} },
  'vault.openSample': { input: {} },
  'vault.leaveSample': {
    given: (desk) => {
      desk.desktop.isSample = true;
    },
    input: {},
  },
};
