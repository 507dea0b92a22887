import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication, Locator, Page } from 'playwright/test';
import { goTo } from './go-to.ts';
import { callOperation } from './operation.ts';

type TypedReceipt = {
  readonly paidOn: string;
  readonly docRef: string;
  readonly party: string;
  readonly label: string;
  /** Basis points; null: outside VAT. */
  readonly rate: number | null;
  /** Euro cents, with VAT. */
  readonly amount: number;
};

/** Writes a customer's transfer, as a person would have typed it before the statement came. */
export async function typeReceipt(
  page: Page,
  { rate, amount, ...receipt }: TypedReceipt,
): Promise<void> {
  await callOperation(page, 'ledger.add', {
    ...receipt,
    kind: 'receipt',
    docDate: null,
    category: 'services',
    method: 'transfer',
    currency: 'EUR',
    fx: null,
    lines: [{ rate, basis: 'gross', amount }],
  });
}

/** A bank's table of these rows, in a file that the next dialog for files chooses. */
export async function chooseStatement(
  app: ElectronApplication,
  folder: string,
  rows: readonly string[],
): Promise<void> {
  const file = join(folder, 'octobre.csv');
  await writeFile(file, ['Date;Libellé;Montant(EUROS)', ...rows].join('\n'));
  await app.evaluate(({ dialog: native }, chosen) => {
    native.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
  }, file);
}

/** Opens the page that imports a statement, of a business in French. */
export async function openImport(page: Page): Promise<Locator> {
  await goTo(page, '/ledger');
  await page.getByRole('button', { name: 'Importer un relevé…' }).click();
  return page.getByRole('dialog', { name: 'Importer un relevé de banque' });
}
