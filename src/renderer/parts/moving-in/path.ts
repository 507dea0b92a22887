/** Where an old spreadsheet is moved in: a page of the grid. */
export const MOVING_IN_PATH = '/grid/moving-in';
