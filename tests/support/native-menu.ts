import type { ElectronApplication } from 'playwright/test';

/** The native menu in words: the name of each menu, with the names of its entries. */
export async function menuWords(app: ElectronApplication): Promise<Record<string, string[]>> {
  return app.evaluate(({ Menu }) =>
    Object.fromEntries(
      (Menu.getApplicationMenu()?.items ?? []).map(({ label, submenu }) => [
        label,
        (submenu?.items ?? []).map((item) => item.label),
      ]),
    ),
  );
}

/** Chooses an entry of the native menu, as a hand on the mouse does. */
export async function chooseInMenu(
  app: ElectronApplication,
  menu: string,
  entry: string,
): Promise<void> {
  await app.evaluate(
    ({ Menu }, [wanted, label]) => {
      const found = Menu.getApplicationMenu()
        ?.items.find((item) => item.label === wanted)
        ?.submenu?.items.find((item) => item.label === label);
      if (!found) throw new Error(`The menu has no ${wanted} › ${label}.`);
      found.click();
    },
    [menu, entry],
  );
}
