export const BOTTLENECK_PATH = '/bottleneck';
