import { foldedText } from '#shared/kernel/fold-text.ts';

/** What freelancers call the ways by which people find them, folded, in French and English. */
const CHANNEL =
  /(?:linkedin|newsletters?|e-?mails?|e-?mailings?|instagram|insta|facebook|fb|tiktok|youtube|twitter|threads|bluesky|mastodon|pinterest|podcasts?|seo|sea|google|google ads|adwords|meta ads|ads|pub|publicite|site|site web|website|web|blog|malt|upwork|fiverr|referencement|referencement naturel|recherche naturelle|organique|organic|organic search|direct|payant|paid|social|social media|reseaux|reseaux sociaux|bouche[- ]a[- ]oreille|word of mouth|reseau|network|salons?|trade fairs?|foires?|evenements?|events?|conferences?|webinaires?|webinars?|partenaires?|partners?|partenariats?|affiliation|affiliates?|prospection|cold (?:calls?|calling|emails?)|telephone|phone|plateformes?|marketplaces?|autres?|others?|divers)/
    .source;
const WHOLE = new RegExp(`^${CHANNEL}$`);
const LAST = new RegExp(`^(?<metric>.{2,}?) (?:via |par |by |from |sur )?${CHANNEL}$`);

export function isChannel(name: string): boolean {
  return WHOLE.test(foldedText(name));
}

/** `Prospects LinkedIn` in two: what stands before a channel, and the channel; null where there is none. */
export function channelAtEnd(name: string): readonly [metric: string, channel: string] | null {
  const metric = LAST.exec(foldedText(name))?.groups?.['metric'];
  if (metric === undefined) return null;
  // Folding keeps the words, and changes how long they are written.
  const words = name.trim().split(/\s+/u);
  const count = metric.split(' ').length;
  const rest = words.slice(count);
  const channel = /^(?:via|par|by|from|sur)$/i.test(rest[0] ?? '') ? rest.slice(1) : rest;
  return [words.slice(0, count).join(' '), channel.join(' ')];
}
