/** Where the exports of one's tools are looked through. */
export const NUMBERS_PATH = '/grid/numbers';
