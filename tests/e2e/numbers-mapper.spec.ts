import type { Page } from 'playwright/test';
import { expect, test } from '../support/electron-app.ts';
import { callOperation } from '../support/operation.ts';
import { startBusiness } from '../support/started-business.ts';

/** A counter of visits that nobody knows: some a day, with a column that means something else. */
function counterFile(month: string, days: number): string {
  const lines = Array.from({ length: days }, (_, day) => {
    const date = String(day + 1).padStart(2, '0');
    return `${date}/${month}/2026;10;${day};Lyon`;
  });
  return ['Jour;Passages en boutique;Clics;Lieu', ...lines].join('\n');
}

async function drop(page: Page, name: string, text: string): Promise<void> {
  await page.evaluate(
    ([fileName, content]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content], fileName));
      const event = { dataTransfer, bubbles: true, cancelable: true };
      document.body.dispatchEvent(new DragEvent('dragover', event));
      document.body.dispatchEvent(new DragEvent('drop', event));
    },
    [name, text] as const,
  );
}

async function visitsIn(page: Page, period: string): Promise<unknown> {
  const at = { metric: 'sessions', period, segment: null };
  return ((await callOperation(page, 'values.explain', at)) as { readonly value: unknown }).value;
}

test('Un fichier inconnu est expliqué une fois, et celui du mois suivant se lit sans question', async ({
  borrowApp,
}) => {
  const { page } = await startBusiness(borrowApp, { language: 'fr-FR' });
  await page.keyboard.press('Control+Shift+I');
  await expect(page.getByRole('heading', { name: 'Chiffres de vos outils' })).toBeVisible();
  await drop(page, 'compteur 2026-10.csv', counterFile('10', 31));
  await page.getByRole('button', { name: 'Dire ce que c’est…' }).press('Enter');
  await expect(
    page.getByRole('heading', { name: 'Ce que contient compteur 2026-10.csv' }),
  ).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Colonne du jour' })).toHaveValue('Jour');
  await expect(page.getByRole('combobox', { name: 'Métrique de Clics' })).toHaveValue(
    'Laisser de côté',
  );
  const save = page.getByRole('button', { name: 'Enregistrer ce profil' });
  await expect(save).toBeDisabled();

  const metric = page.getByRole('combobox', { name: 'Métrique de Passages en boutique' });
  await metric.fill('sessions');
  await page.getByRole('option', { name: 'Visites du site', exact: true }).click();
  const result = page.getByRole('region', { name: 'Les chiffres qui en sortent' });
  await expect(
    result.getByRole('row', { name: /Visites du site.*semaine du 12 oct. 2026.*70/ }),
  ).toBeVisible();
  await page.getByRole('textbox', { name: 'Nom du profil' }).fill('Compteur de la boutique');
  await save.press('Enter');

  await expect(page.getByText('Compteur de la boutique (votre profil)')).toBeVisible();
  await page.getByRole('button', { name: /^Prendre \d+ chiffres/ }).press('Enter');
  await expect(page.getByRole('heading', { name: 'C’est dans la grille' })).toBeFocused();
  await expect.poll(() => visitsIn(page, '2026-W42')).toBe(70);

  await drop(page, 'compteur 2026-11.csv', counterFile('11', 15));
  await expect(page.getByText('Compteur de la boutique (votre profil)')).toBeVisible();
  await page.getByRole('button', { name: /^Prendre \d+ chiffres/ }).press('Enter');
  await expect.poll(() => visitsIn(page, '2026-W46')).toBe(70);
});
