import { setFlagsFromString } from 'node:v8';

/** Before large work: room is made early instead of late, for half of the memory and a little more time. */
export function holdLessMemory(): void {
  setFlagsFromString('--optimize-for-size');
}
