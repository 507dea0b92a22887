import { en as boxesEn } from '../features/boxes/messages/en.ts';
import { fr as boxesFr } from '../features/boxes/messages/fr.ts';
import { en as canvasEn } from '../features/canvas/messages/en.ts';
import { fr as canvasFr } from '../features/canvas/messages/fr.ts';
import { en as vaultEn } from '../features/vault/messages/en.ts';
import { fr as vaultFr } from '../features/vault/messages/fr.ts';
import type { WordsOf } from '../kernel/words-of.ts';
import type { Locale } from './format.ts';
import { en as gridFileEn } from './grid-file/en.ts';
import { fr as gridFileFr } from './grid-file/fr.ts';
import { en as numbersFileEn } from './numbers-file/en.ts';
import { fr as numbersFileFr } from './numbers-file/fr.ts';
import { en as ledgerFileEn } from './ledger-file/en.ts';
import { fr as ledgerFileFr } from './ledger-file/fr.ts';
import { en as menuEn } from './menu/en.ts';
import { fr as menuFr } from './menu/fr.ts';
import { en as windowEn } from './window/en.ts';
import { fr as windowFr } from './window/fr.ts';

const french = {
  ...windowFr,
  menu: menuFr,
  gridFile: gridFileFr,
  ledgerFile: ledgerFileFr,
  numbersFile: numbersFileFr,
  vault: vaultFr,
  canvas: canvasFr,
  boxes: boxesFr,
} as const;

/** All words of the product, literally as in French: their types know each ICU argument. */
export type Messages = typeof french;

const english: WordsOf<Messages> = {
  ...windowEn,
  menu: menuEn,
  gridFile: gridFileEn,
  ledgerFile: ledgerFileEn,
  numbersFile: numbersFileEn,
  vault: vaultEn,
  canvas: canvasEn,
  boxes: boxesEn,
};

/**
 * Every text that a person reads, in both languages; the window loads its own part of one language
 * from `window/`. English is typed by its keys; that its ICU arguments are those of French is shown
 * by a test, which is why its type may be French's here.
 */
export const messages: Readonly<Record<Locale['language'], Messages>> = {
  fr: french,
  en: english as Messages,
};
