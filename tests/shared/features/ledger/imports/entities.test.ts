import { describe, expect, it } from 'vitest';
import { decodedEntities } from '#shared/features/ledger/imports/entities.ts';

describe('the entities of a statement', () => {
  it.each([
    ['Studio &amp; Co', 'Studio & Co'],
    ['&lt;1&gt; &quot;x&quot; l&apos;atelier', '<1> "x" l\'atelier'],
    ['10&nbsp;&AMP;&Lt;', '10 &<'],
    ['caf&#233;, caf&#xe9;, caf&#XE9;', 'café, café, café'],
    ['&#x1F3AA; &#127914; &#x10FFFF;', '🎪 🎪 \u{10ffff}'],
    ['&#55295;&#57344;', '\ud7ff\ue000'],
    ['&amp;lt;', '&lt;'],
  ])('are read once: %s', (written, meant) => {
    expect(decodedEntities(written)).toBe(meant);
  });

  it.each([
    'R&D',
    'A & B; C',
    '&eacute;',
    '&;',
    '&#;',
    '&#x;',
    '&#0;',
    '&#xD800;',
    '&#57343;',
    '&#x110000;',
    '&#9999999;',
    '&#12345678;',
    '&#xg;',
    '&a#1;',
    '&constructor;',
    '&toString;',
  ])('that are none stay as they are written: %s', (text) => {
    expect(decodedEntities(text)).toBe(text);
  });
});
