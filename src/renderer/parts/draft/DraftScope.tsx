import { useQueryClient } from '@tanstack/react-query';
import { Fragment, useMemo, useState } from 'react';
import type { ComponentType, ReactNode } from 'react';
import { DraftPlaceContext } from '#renderer/ui/draft/draft-place.ts';
import type { DraftPlace } from '#renderer/ui/draft/draft-place.ts';
import { draftsIn } from './drafts.ts';

type DraftScopeProps = {
  /** What the form is about: the same words find the draft again. */
  readonly about: string;
  readonly children: ReactNode;
};

/**
 * Around a form: what is written in its `useKeptState` is kept over its closing, by Escape, by a
 * click beside it or by another page, until it is saved or thrown away.
 */
function DraftScope({ about, children }: DraftScopeProps) {
  const client = useQueryClient();
  const [round, setRound] = useState(0);
  const [isResumed, setResumed] = useState(false);
  // Where one was, without anything written, is no draft.
  useState(() => {
    const drafts = draftsIn(client);
    if (drafts.of(about).every(({ isPlace }) => isPlace === true)) drafts.forget(about);
  });
  const place = useMemo((): DraftPlace => {
    const drafts = draftsIn(client);
    return {
      get: (name) => drafts.get(about, name),
      put: (name, draft) => {
        if (draft === null) drafts.delete(about, name);
        else drafts.set(about, name, draft);
      },
      tellResumed: () => setResumed(true),
      isResumed,
      beginAnew: () => {
        drafts.forget(about);
        setResumed(false);
        setRound((before) => before + 1);
      },
      forget: () => {
        drafts.forget(about);
        setResumed(false);
      },
    };
  }, [client, about, isResumed]);
  return (
    <DraftPlaceContext value={place}>
      <Fragment key={`${about} ${round}`}>{children}</Fragment>
    </DraftPlaceContext>
  );
}

/** A form with its draft around it; `aboutOf` says what it is about. */
export function withDraft<Props extends object>(
  aboutOf: (props: Props) => string,
  Form: ComponentType<Props>,
): (props: Props) => ReactNode {
  return function Kept(props) {
    return (
      <DraftScope about={aboutOf(props)}>
        <Form {...props} />
      </DraftScope>
    );
  };
}
