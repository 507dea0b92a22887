/** What went wrong, in the words of the error and without its stack. */
export function sentence(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
