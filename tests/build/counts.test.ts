import { expect, it } from 'vitest';
import { typesInSeveral, valuesUsedOnce } from '#build/counts.ts';

const sources = [
  {
    file: 'src/shared/a.ts',
    text: 'export const one = 1, two = 2, late = 3, alone = 4;\nexport type Place = 1;\n',
  },
  {
    file: 'src/main/b.ts',
    text: "import { one, two } from '#shared/a.ts';\nimport type { Place } from '#shared/a.ts';\nexport type Look = [typeof one, typeof two, Place];\n",
  },
  {
    file: 'src/main/c.ts',
    text: "import { two } from '../shared/a.ts';\nconst { late } = await import('../shared/a.ts');\ntype Look = [typeof two, typeof late];\n",
  },
];

it('a value with one user is told, of one that is loaded later too; types are none', () => {
  expect(valuesUsedOnce(sources)).toEqual(['src/shared/a.ts one', 'src/shared/a.ts late']);
});

it('a type name is told that several files declare', () => {
  expect(typesInSeveral(sources)).toEqual(['Look']);
});
