import { expect, it } from 'vitest';
import { printedFoot } from '#main/app/printed-foot.ts';

it('the foot of a printed sheet shows any name as it is written, and numbers the sheets', () => {
  const foot = printedFoot('Léa & <b>Co</b> "1" · Q3 2026');
  expect(foot).toContain('Léa &amp; &lt;b&gt;Co&lt;/b&gt; &quot;1&quot; · Q3 2026');
  expect(foot).toMatch(/class="pageNumber".* \/ .*class="totalPages"/);
});
