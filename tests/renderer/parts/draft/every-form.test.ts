import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** Over the page, and where something is written in it. */
const OVER_THE_PAGE = /<(?:Form)?Modal\b|<FormDialog\b|<Drawer\b|<Popover$|<Popover\s/m;
const WRITTEN_IN = /<(?:FormModal|FormDialog|form|TextInput|Textarea|ValueInput|Autocomplete)\b/;

/** What keeps nothing when it is closed, and why nothing is lost with it. */
const WITHOUT_DRAFT: Readonly<Record<string, string>> = {
  'app/key-sheet/KeySheet.tsx': 'one looks for something',
  'features/metrics/page/signals/FormDialog.tsx': 'the dialog that others are made of',
  'features/values/find/GoToModal.tsx': 'one says where to go',
  'features/values/rows/AddMetricModal.tsx': 'one looks for something',
  'features/ledger/statement/StatementDialog.tsx': 'asks before what was decided is lost',
  'features/ledger/reconcile/ReconcileDialog.tsx': 'each field is saved when it is left',
  'features/moving-in/ColumnPopover.tsx': 'the page keeps what is written in it',
  'features/moving-in/MeasureButton.tsx': 'each field is saved when it is left',
};

const files = globSync('src/renderer/**/*.tsx')
  .map((file) => file.replaceAll('\\', '/').replace('src/renderer/', ''))
  .filter((file) => !file.endsWith('.gallery.tsx'))
  .map((file) => ({ file, text: readFileSync(`src/renderer/${file}`, 'utf8') }));

it('every dialog in which something is written keeps it over its closing, or says why not', () => {
  const without = files
    .filter(({ text }) => OVER_THE_PAGE.test(text) && WRITTEN_IN.test(text))
    .filter(({ text }) => !text.includes('withDraft('))
    .map(({ file }) => file);
  expect(without.toSorted()).toEqual(Object.keys(WITHOUT_DRAFT).toSorted());
});
