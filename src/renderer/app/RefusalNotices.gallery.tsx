import { Button } from '@mantine/core';
import { ERROR_CODES } from '#shared/ipc/error-codes.ts';
import { Refusal } from '#shared/ipc/refusal.ts';
import { useCommand } from '../api/queries.ts';
import type { PieceState } from '../gallery/piece-state.ts';
import { useRefusalWords } from '../ui/use-refusal-words.ts';

/** The notices themselves stand around every state: what they tell of is a refused command. */
function Refused() {
  const remove = useCommand('plans.remove');
  return <Button onClick={() => remove.mutate({ id: 1 })}>Delete</Button>;
}

function EveryCode() {
  const inWords = useRefusalWords();
  return (
    <>
      <Refused />
      {ERROR_CODES.map((code) => (
        <p key={code}>{inWords({ code, details: { name: 'Ateliers vendus', seq: 12 } })}</p>
      ))}
    </>
  );
}

export const states: readonly PieceState[] = [
  {
    name: 'a refused command',
    render: () => <Refused />,
    answers: { 'plans.remove': new Refusal('not_found') },
  },
  { name: 'the sentence of every refusal', render: () => <EveryCode /> },
];
