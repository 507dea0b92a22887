import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { expect, it } from 'vitest';

const WORKBOOK = fileURLToPath(new URL('../../src/main/operations/workbook.ts', import.meta.url));

it(
  'the writer of workbooks can reach no network and run no text',
  { timeout: 60_000 },
  async () => {
    const built = await build({
      logLevel: 'silent',
      configFile: false,
      build: { write: false, ssr: WORKBOOK, minify: false },
      ssr: { noExternal: true },
    });
    const outputs = 'output' in built ? built.output : [];
    const code = outputs.map((part) => ('code' in part ? part.code : '')).join('\n');
    expect(code).toContain('xl/worksheets');
    expect(code).not.toMatch(/\bfetch\s*\(|\beval\s*\(|\bnew Function\b|XMLHttpRequest|WebSocket/);
  },
);
