import { readFileSync } from 'node:fs';

const SHEET = new URL('../../../src/renderer/app/styles/palette.css', import.meta.url);

/** The colours of one ground by their variable, `--ink` to `#1c2426`. */
export type Colours = ReadonlyMap<string, string>;

/** Reads the colours of the light or dark ground out of the sheet that the window uses. */
export function coloursOf(scheme: 'light' | 'dark'): Colours {
  const sheet = readFileSync(SHEET, 'utf8');
  const block = sheet.slice(sheet.indexOf(`[data-mantine-color-scheme='${scheme}']`));
  const body = block.slice(block.indexOf('{') + 1, block.indexOf('}'));
  return new Map(
    [...body.matchAll(/(--[\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, name, hex]) => [
      String(name),
      String(hex),
    ]),
  );
}

/** Contrast of two colours by WCAG 2.2, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.040_45 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
