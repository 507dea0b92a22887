import { useState } from 'react';

/** A choice that shows at once, and that the books hold a moment later. `save`: whether it was kept. */
export function useChoice<T>(
  saved: T,
  save: (choice: T) => Promise<boolean>,
): [T, (choice: T) => void] {
  const [chosen, setChosen] = useState<{ readonly choice: T } | null>(null);
  // It has arrived: from here on the books speak, also after undo.
  if (chosen && chosen.choice === saved) setChosen(null);
  return [
    chosen ? chosen.choice : saved,
    (choice) => {
      const next = { choice };
      setChosen(next);
      // Refused, it is taken back; the notice says why.
      void save(choice).then(
        (isKept) => !isKept && setChosen((known) => (known === next ? null : known)),
      );
    },
  ];
}
