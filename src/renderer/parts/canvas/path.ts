export const CANVAS_PATH = '/canvas';
