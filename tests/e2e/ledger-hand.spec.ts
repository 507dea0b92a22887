import type { Page } from 'playwright/test';
import { expect, test } from '../support/electron-app.ts';
import { goTo } from '../support/go-to.ts';
import { accessFaults } from '../support/access-faults.ts';
import { callOperation } from '../support/operation.ts';
import { startBusiness } from '../support/started-business.ts';

const row = (page: Page, words: string | RegExp) =>
  page.getByRole('table', { name: /Entries|Écritures/ }).getByRole('row', { name: words });

test('From an empty file: three entries by keys alone, none of which says its direction', async ({
  borrowApp,
}) => {
  const { page } = await startBusiness(borrowApp, { language: 'fr-FR' });
  const form = page.getByRole('form', { name: 'Nouvelle écriture' });
  const party = form.getByRole('combobox', { name: /^(Client|Fournisseur)$/ });
  const day = form.getByRole('textbox', { name: 'Date', exact: true });
  await goTo(page, '/ledger');
  await expect(form).toBeVisible();
  await page.keyboard.press('ControlOrMeta+N');
  await expect(day).toBeFocused();
  await page.keyboard.type('3');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Papeterie du Port');
  await page.keyboard.press('Tab');
  const line = await form.boundingBox();
  await page.keyboard.type('-12,50+3*4');
  await expect(form.getByRole('radio', { name: 'Dépense' })).toBeChecked();
  await expect(form.getByText(/^24,50.€/)).toBeVisible();
  expect(await accessFaults(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(row(page, /Papeterie du Port/)).toContainText('-24,50');

  await page.keyboard.type('4');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Studio Lambda');
  await page.keyboard.press('Tab');
  await page.keyboard.type('+1200');
  await page.keyboard.press('Enter');
  await expect(row(page, /Studio Lambda/)).toContainText('+1');

  // The only name that is proposed is taken by Tab, and brings its direction.
  await page.keyboard.type('5');
  await page.keyboard.press('Tab');
  await page.keyboard.type('papet');
  await expect(page.getByRole('option', { name: 'Papeterie du Port' })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(party).toHaveValue('Papeterie du Port');
  await expect(form.getByRole('radio', { name: 'Dépense' })).toBeChecked();
  await page.keyboard.type('8');
  await page.keyboard.press('Enter');
  await expect(row(page, /Papeterie du Port/)).toHaveCount(2);
  await expect(page.getByText(/Écriture n° 3 ajoutée/)).toBeVisible();
  // Nothing has moved: what unfolded lay over the list.
  expect((await form.boundingBox())?.y).toBe(line?.y);
});

/** Expenses of October, and one of September that is locked. */
async function withBills(page: Page): Promise<void> {
  const bill = {
    kind: 'expense',
    docRef: null,
    docDate: null,
    label: '',
    category: 'other_expense',
  };
  const paid = { ...bill, method: 'card', currency: 'EUR', fx: null };
  for (const [paidOn, party] of [
    ['2026-09-30', 'Loyer'],
    ['2026-10-01', 'EDF'],
    ['2026-10-02', 'Edf pro'],
    ['2026-10-03', 'SNCF'],
  ] as const) {
    const lines = [{ rate: null, basis: 'gross', amount: 4_510 }];
    await callOperation(page, 'ledger.add', { ...paid, paidOn, party, lines });
  }
  await callOperation(page, 'ledger.lockMonth', { month: '2026-09', lockedOn: null });
}

test('Several entries are selected by keys and by mouse, changed, deleted and taken back at once', async ({
  borrowApp,
}) => {
  const { page } = await startBusiness(borrowApp, { language: 'fr-FR' });
  await withBills(page);
  await goTo(page, '/ledger');
  const bar = page.getByRole('region', { name: 'Écritures sélectionnées' });
  const notice = page.getByRole('alert');
  const open = (name: RegExp) => page.getByRole('button', { name });
  await open(/3.: Edf pro/).focus();
  await page.keyboard.press('Space');
  await expect(bar).toContainText('1 sélectionnée');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(bar).toContainText('3 sélectionnées');
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(3);
  await page.keyboard.press('Shift+ArrowUp');
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(2);
  await page.keyboard.press('Shift+ArrowDown');
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(3);
  expect(await accessFaults(page)).toEqual([]);
  await bar.getByRole('combobox', { name: 'Catégorie' }).click();
  await page.getByRole('option', { name: 'Loyer', exact: true }).click();
  await expect(notice).toContainText('2 écritures modifiées. 1 verrouillée reste comme elle est.');
  await expect(row(page, /Edf pro/)).toContainText('Loyer');
  await bar.getByRole('textbox', { name: 'Tiers' }).fill('EDF');
  await page.keyboard.press('Enter');
  await expect(row(page, /EDF/)).toHaveCount(2);
  await bar.getByRole('button', { name: 'Ne plus rien sélectionner' }).click();
  await expect(bar).toHaveCount(0);

  await row(page, /SNCF/).getByRole('checkbox').click();
  await row(page, /02\/10\/2026/).click({ modifiers: ['Shift'] });
  await expect(bar).toContainText('2 sélectionnées');
  await row(page, /02\/10\/2026/).click({ modifiers: ['ControlOrMeta'] });
  await expect(bar).toContainText('1 sélectionnée');
  await open(/4.: SNCF/).focus();
  await page.keyboard.press('ControlOrMeta+A');
  await expect(bar).toContainText('4 sélectionnées');
  await row(page, /SNCF/).click({ button: 'right' });
  await expect(
    page.getByRole('menuitem', { name: 'Supprimer les 4 écritures sélectionnées' }),
  ).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menuitem')).toHaveCount(0);
  await expect(bar).toContainText('4 sélectionnées');
  await page.keyboard.press('Delete');
  const gone = notice.filter({ hasText: '3 écritures supprimées. 1 verrouillée reste comme elle' });
  await expect(gone).toBeVisible();
  await expect(page.getByRole('checkbox')).toHaveCount(1);
  await gone.getByRole('button', { name: 'Annuler' }).click();
  await expect(page.getByRole('checkbox')).toHaveCount(4);

  // By the button of the bar, which goes with what it took away.
  await expect(gone).toHaveCount(0);
  await open(/4.: SNCF/).focus();
  await page.keyboard.press('ControlOrMeta+A');
  await bar.getByRole('button', { name: 'Supprimer' }).click();
  await expect(gone).toBeVisible();
  await expect(bar).toHaveCount(0);
  await gone.getByRole('button', { name: 'Annuler' }).click();
  await expect(page.getByRole('checkbox')).toHaveCount(4);
});

test('Cells are written in the list, and a locked entry says why it takes nothing', async ({
  borrowApp,
}) => {
  const { page } = await startBusiness(borrowApp, { language: 'fr-FR' });
  await withBills(page);
  await goTo(page, '/ledger');
  const field = (column: string) =>
    page.getByRole('textbox', { name: new RegExp(`Écriture n°.4, ${column}`) });
  await page.getByRole('button', { name: /4.: SNCF/ }).focus();
  await page.keyboard.press('F2');
  await expect(field('Tiers')).toBeFocused();
  await page.keyboard.type('SNCF Connect');
  await page.keyboard.press('Tab');
  await page.keyboard.type('zzz');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Aucune catégorie ne s’appelle ainsi, ou plusieurs.')).toBeVisible();
  expect(await accessFaults(page)).toEqual([]);
  await field('Catégorie').fill('loyer');
  await page.keyboard.press('Tab');
  await page.keyboard.type('F-12');
  await page.keyboard.press('Tab');
  await page.keyboard.type('20+5,50');
  await page.keyboard.press('Enter');
  await expect(row(page, /SNCF Connect/)).toContainText('Loyer');
  await expect(row(page, /SNCF Connect/)).toContainText('F-12');
  await expect(row(page, /SNCF Connect/)).toContainText('-25,50');

  await row(page, /SNCF Connect/)
    .getByText('03/10/2026')
    .dblclick();
  await field('Date').fill('4');
  await page.keyboard.press('Escape');
  await expect(row(page, /SNCF Connect/)).toContainText('03/10/2026');
  await row(page, /30\/09\/2026/)
    .getByText('30/09/2026')
    .dblclick();
  await expect(page.getByText(/Cette écriture est verrouillée pour de bon/)).toBeVisible();
});

test('An open cell follows its entry, and a text that cannot be taken is told', async ({
  borrowApp,
}) => {
  const { page } = await startBusiness(borrowApp, { language: 'fr-FR' });
  await withBills(page);
  const split = { kind: 'expense', party: 'Deux taux', label: '', category: 'other_expense' };
  const line = { rate: null, basis: 'gross', amount: 4_510 };
  await callOperation(page, 'ledger.add', {
    ...split,
    paidOn: '2026-10-06',
    docRef: 'F-9',
    docDate: null,
    method: 'card',
    currency: 'EUR',
    fx: null,
    lines: [line, line],
  });
  await goTo(page, '/ledger');
  const field = (column: string) =>
    page.getByRole('textbox', { name: new RegExp(`Écriture n°.4, ${column}`) });
  await row(page, /SNCF/).getByText('03/10/2026').dblclick();
  await field('Date').fill('1/10');
  await page.keyboard.press('Tab');
  await page.keyboard.type('SNCF Conn');
  await expect(page.getByRole('row', { name: /SNCF|Edf pro/ })).toContainText([
    '02/10/2026',
    '01/10/2026',
  ]);
  await expect(row(page, /SNCF/).getByRole('textbox')).toBeFocused();
  await page.keyboard.type('ect');
  await page.keyboard.press('Enter');
  await expect(row(page, /SNCF Connect/)).toContainText('01/10/2026');
  await expect(row(page, /EDF/)).toHaveCount(1);
  await row(page, /SNCF Connect/)
    .getByText('01/10/2026')
    .dblclick();
  await field('Date').fill('31/02');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(field('Date')).toBeFocused();
  await expect(page.getByRole('alert')).toContainText('n’est pas une date');
  await page.getByRole('heading', { level: 1 }).click();
  await expect(field('Date')).toHaveCount(0);
  await expect(page.getByRole('alert')).toContainText(/31\/02.*n’est pas une date/);

  await row(page, /Deux taux/)
    .getByText('F-9')
    .dblclick();
  await page.keyboard.press('Tab');
  await page.keyboard.type('1');
  await expect(page.getByText('Cela se change dans l’écriture')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: /5.: Deux taux/ })).toBeFocused();
});

test('What comes back every month is proposed, and written only once Enter says so', async ({
  borrowApp,
}) => {
  const { page } = await startBusiness(borrowApp, { language: 'fr-FR' });
  const bill = { kind: 'expense', docRef: null, docDate: null, label: '', category: 'rent' };
  const paid = { ...bill, method: 'transfer', currency: 'EUR', fx: null, party: 'Bailleur' };
  for (const month of ['08', '09', '10']) {
    const lines = [{ rate: null, basis: 'gross', amount: 60_000 }];
    await callOperation(page, 'ledger.add', { ...paid, paidOn: `2026-${month}-05`, lines });
  }
  await goTo(page, '/ledger');
  const proposal = page.getByRole('button', { name: /^Bailleur/ });
  await proposal.click();
  await expect(page.getByRole('textbox', { name: 'Date', exact: true })).toHaveValue('05/11/2026');
  await expect(row(page, /Bailleur/)).toHaveCount(3);
  await page.keyboard.press('Enter');
  await expect(row(page, /Bailleur/)).toHaveCount(4);
  await expect(row(page, /05\/11\/2026/)).toContainText('Loyer');
  await expect(proposal).toHaveCount(0);
});

test('The palette narrows the ledger to a name, which outlives a dialog, and opens an entry', async ({
  borrowApp,
}) => {
  const { page } = await startBusiness(borrowApp);
  for (const [party, amount] of [
    ['Atelier B&D', 60_000],
    ['Studio Lambda', 120_000],
  ] as const) {
    await callOperation(page, 'ledger.add', {
      kind: 'receipt',
      paidOn: '2026-10-05',
      docRef: null,
      docDate: null,
      party,
      label: '',
      category: 'services',
      method: 'transfer',
      currency: 'EUR',
      fx: null,
      lines: [{ rate: 2000, basis: 'gross', amount }],
    });
  }
  await goTo(page, '/ledger');
  await expect(row(page, /Studio Lambda/)).toHaveCount(1);
  const ask = async (option: RegExp): Promise<void> => {
    await page.keyboard.press('ControlOrMeta+K');
    const palette = page.getByRole('dialog', { name: 'Commands' });
    await expect(palette.getByRole('combobox')).toBeFocused();
    await page.keyboard.type('atelier');
    await palette.getByRole('option', { name: option }).click();
    await expect(palette).toBeHidden();
  };
  const isNarrowed = async (): Promise<void> => {
    await expect(row(page, /Studio Lambda/)).toHaveCount(0);
    await expect(row(page, /Atelier B&D/)).toHaveCount(1);
  };
  await ask(/Atelier B&D.*1 entry/);
  await isNarrowed();
  await page.getByRole('button', { name: 'Lock a month…' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await isNarrowed();
  await ask(/Atelier B&D.*600/);
  await expect(page.getByRole('dialog').getByLabel('Customer')).toHaveValue('Atelier B&D');
});
