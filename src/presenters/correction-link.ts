/** The way to ask for a correction of one figure, with its sentence and address filled in. */
import { citedParts, type Cited } from '#formatting/cited';
import { formatPeriod } from '#formatting/period';
import { citedTitle, citeWords } from '#language/cite';
import { correctionWords } from '#language/corrections';
import { recordWords } from '#language/record';
import type { Region } from '#model/region';
import { inSite, onWeb, pages } from '#routes';
import { channelHref } from './channel.ts';
import type { Link, View } from './view.ts';

/**
 * By the publisher's preferred way that can carry a message; where there is only a postal address, the page that prints it.
 * Undefined where nobody receives corrections. `anchor`: where the figure stands on its page.
 */
export function presentCorrectionLink(
  view: View,
  region: Region,
  cited: Cited,
  anchor: string,
  superseded = false,
): Link | undefined {
  const { address, corrections } = view.dataset.site;
  if (corrections.length === 0) return undefined;
  const words = correctionWords(view.language);
  const channel = corrections.find((one) => one.by !== 'post');
  if (channel === undefined) return { text: words.ask.post, href: view.to(pages.corrections()) };
  const path = `${inSite(pages.indicator(region, cited.indicator.id), view.language)}#${anchor}`;
  const about = { title: titleOf(view, region, cited, superseded), address: onWeb(address, path) ?? path };
  const message = { ...about, subject: `${words.subject}: ${about.title}`, lines: words.message(about) };
  return { text: words.ask[channel.by], href: channelHref(channel, message) };
}

/** What the figure says in one line, or why there is none. */
function titleOf(view: View, region: Region, cited: Cited, superseded: boolean): string {
  const indicator = view.say(cited.indicator.name).text;
  const parts = citedParts(cited, view.language);
  if (parts !== undefined) return citedTitle(parts, { indicator, region: region.name, superseded }, view.language);
  const period = 'content' in cited ? formatPeriod(cited.period, view.language) : '';
  const value =
    'content' in cited && 'missing' in cited.content ? recordWords(view.language).missing[cited.content.missing] : '';
  return citeWords(view.language).title.actual({ indicator, region: region.name, period, value });
}
