import { readFileSync } from 'node:fs';
import { CliRefusal } from './refusal.ts';

const STANDARD_INPUT = 0;

/** The bytes of a file; `-` is standard input. */
export function readBytes(file: string): Buffer {
  try {
    return readFileSync(file === '-' ? STANDARD_INPUT : file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unreadable';
    throw new CliRefusal(`${file}: ${code}`);
  }
}
