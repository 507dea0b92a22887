/** Where a step says what it has to say. */
export type Output = { readonly tell: (said: string | Uint8Array) => void };

/** Says everything at once, as it comes. */
export const terminal: Output = { tell: (said) => void process.stdout.write(said) };

/** Keeps what is said until it is released, and passes it on from then: two steps do not mix. */
export function holdOutput(): Output & { readonly release: () => void } {
  const held: (string | Uint8Array)[] = [];
  let isHeld = true;
  return {
    tell: (said) => (isHeld ? void held.push(said) : terminal.tell(said)),
    release: () => {
      isHeld = false;
      for (const said of held.splice(0)) terminal.tell(said);
    },
  };
}
