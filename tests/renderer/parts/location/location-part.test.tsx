import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Route, Router } from 'wouter';
import { partyAsked, partyPath } from '#renderer/features/ledger/party-path.ts';
import { cellPath } from '#renderer/parts/explanation/cell-path.ts';
import { readPart } from '#renderer/parts/location/location-part.ts';

/** What the router makes of the last part of a location. */
function handedOn(path: string, route: string): string {
  let told = '';
  renderToString(
    <Router ssrPath={path}>
      <Route path={route}>
        {({ last = '' }: Record<string, string | undefined>) => {
          told = last;
          return null;
        }}
      </Route>
    </Router>,
  );
  return told;
}

const NAMES = [
  'Studio Lambda',
  'R&D',
  'Salon / été',
  '100% Bio, à deux',
  'C# + Java?',
  'a:b@c;d=e$',
];

describe('a text in a location', () => {
  it.each(NAMES)('comes back as it went: %s', (name) => {
    expect(partyAsked(handedOn(partyPath(name), '/ledger/:last?'))).toBe(name);
    const cell = { metric: 'leads', period: '2026-10', segment: name };
    expect(readPart(handedOn(cellPath(cell), '/grid/:metric?/:period?/:last?'))).toBe(name);
  });
});
