import { foldedText } from '#shared/kernel/fold-text.ts';

/** A supplier that mostly invoices French businesses from abroad, and the words it is known by. */
type ForeignSupplier = { readonly name: string; readonly words: readonly string[] };

/*
 * Sellers without a French establishment for what freelancers buy of them, as their invoices say in
 * general. Only ever a proposal: which company invoices, the document alone says.
 */
const SUPPLIERS: readonly ForeignSupplier[] = [
  { name: 'Google', words: ['google'] },
  { name: 'Meta', words: ['meta', 'facebook', 'facebk', 'instagram'] },
  { name: 'LinkedIn', words: ['linkedin'] },
  { name: 'Adobe', words: ['adobe'] },
  { name: 'Stripe', words: ['stripe'] },
  { name: 'Notion', words: ['notion'] },
  { name: 'Microsoft', words: ['microsoft', 'msft'] },
  { name: 'GitHub', words: ['github'] },
  { name: 'OpenAI', words: ['openai', 'chatgpt'] },
  { name: 'Anthropic', words: ['anthropic', 'claude ai'] },
  { name: 'Figma', words: ['figma'] },
  { name: 'Canva', words: ['canva'] },
  { name: 'Slack', words: ['slack'] },
  { name: 'Zoom', words: ['zoom'] },
  { name: 'Dropbox', words: ['dropbox'] },
  { name: 'Atlassian', words: ['atlassian', 'trello'] },
  { name: 'HubSpot', words: ['hubspot'] },
  { name: 'Mailchimp', words: ['mailchimp'] },
  { name: 'Shopify', words: ['shopify'] },
  { name: 'Squarespace', words: ['squarespace'] },
  { name: 'Wix', words: ['wix'] },
  { name: 'Webflow', words: ['webflow'] },
  { name: 'Airtable', words: ['airtable'] },
  { name: 'Calendly', words: ['calendly'] },
  { name: 'Zapier', words: ['zapier'] },
  { name: 'Typeform', words: ['typeform'] },
  { name: 'Miro', words: ['miro'] },
  { name: 'Loom', words: ['loom'] },
  { name: 'Grammarly', words: ['grammarly'] },
  { name: 'DeepL', words: ['deepl'] },
  { name: 'Semrush', words: ['semrush'] },
  { name: 'Ahrefs', words: ['ahrefs'] },
  { name: 'Vercel', words: ['vercel'] },
  { name: 'Netlify', words: ['netlify'] },
  { name: 'Cloudflare', words: ['cloudflare'] },
  { name: 'DigitalOcean', words: ['digitalocean'] },
  { name: 'Hetzner', words: ['hetzner'] },
  { name: 'Infomaniak', words: ['infomaniak'] },
  { name: 'Proton', words: ['proton'] },
  { name: 'GoDaddy', words: ['godaddy'] },
  { name: 'Namecheap', words: ['namecheap'] },
  { name: 'Upwork', words: ['upwork'] },
  { name: 'Fiverr', words: ['fiverr'] },
  { name: 'Twilio', words: ['twilio', 'sendgrid'] },
  { name: '1Password', words: ['1password', 'agilebits'] },
  { name: 'TikTok', words: ['tiktok'] },
  { name: 'Pinterest', words: ['pinterest'] },
  { name: 'Substack', words: ['substack'] },
];

/** The name of the foreign supplier that a party probably is; null where nothing says so. */
export function foreignSupplier(party: string): string | null {
  const text = ` ${foldedText(party)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
  const found = SUPPLIERS.find(({ words }) => words.some((word) => text.includes(` ${word} `)));
  return found?.name ?? null;
}
