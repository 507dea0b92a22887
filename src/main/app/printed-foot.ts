const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/**
 * The foot of every printed sheet: what it belongs to, and which sheet of how many. Chromium fills
 * in the numbers; it draws the foot without any style of the page.
 */
export function printedFoot(text: string): string {
  const escaped = text.replaceAll(/[&<>"]/g, (sign) => ESCAPES[sign] ?? '');
  const style = [
    'display: flex',
    'justify-content: space-between',
    'width: 100%',
    'padding: 0 15mm',
    'color: #5c6667',
    'font-family: system-ui, sans-serif',
    'font-size: 10px',
  ].join('; ');
  const numbers = '<span class="pageNumber"></span> / <span class="totalPages"></span>';
  return `<div style="${style}"><span>${escaped}</span><span>${numbers}</span></div>`;
}
