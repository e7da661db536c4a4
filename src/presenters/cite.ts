/** How to quote a figure: a sentence, a short and a full reference with the producer first, and a message to send. */
import { citedParts, type Cited } from '#formatting/cited';
import { formatDate, formatDay } from '#formatting/date';
import { citedTitle, citeWords } from '#language/cite';
import { embedWords } from '#language/embed';
import { recordWords } from '#language/record';
import type { Region } from '#model/region';
import type { Citation, Source } from '#model/source';
import { embeds, inSite, onWeb, pages } from '#routes';
import { publisherName, sourceLabel } from './citation.ts';
import { shortFrameCode } from './embed/code.ts';
import type { Link, View } from './view.ts';

/** One way to quote a figure. */
interface Way {
  readonly name: string;
  readonly text: string;
}

export interface CiteBlock {
  readonly label: string;
  /** The label for those who hear it away from its row. */
  readonly name: string;
  readonly sentence: Way;
  readonly inText: Way;
  readonly full: Way;
  /** A message with the sentence and the address; undefined where the site has none. */
  readonly share?: Link;
  /** HTML that shows it in a frame of another site; undefined where the site has no address. */
  readonly card?: { readonly name: string; readonly html: string };
}

/** Of a card in a frame, in pixels. */
const CARD_HEIGHT = 420;

/** Undefined where there is no value to quote. `anchor`: where it stands on its page; `superseded`: a later text replaced it. */
export function presentCite(
  view: View,
  region: Region,
  cited: Cited & { readonly citation: Citation },
  anchor: string,
  superseded = false,
): CiteBlock | undefined {
  const parts = citedParts(cited, view.language);
  if (parts === undefined) return undefined;
  const words = citeWords(view.language);
  const { source } = cited.citation;
  const indicator = view.say(cited.indicator.name).text;
  const title = citedTitle(parts, { indicator, region: region.name, superseded }, view.language);
  const label = sourceLabel(source, view.language);
  const page = cited.citation.page === undefined ? '' : `, ${recordWords(view.language).page(cited.citation.page)}`;
  const sentence = words.according({ title, source: label });
  const { site } = view.dataset;
  const path = `${inSite(pages.indicator(region, cited.indicator.id), view.language)}#${anchor}`;
  const address = onWeb(site.address, path);
  const compiler = words.compiledBy({
    name: site.publisher?.name ?? view.say(site.name).text,
    day: formatDay(site.releaseDate, view.language),
  });
  const full = [
    `${label}. ${source.title}${page}.`,
    ...(source.address === undefined ? [] : [source.address]),
    `${title}; ${compiler}.`,
    ...(address === undefined ? [] : [address]),
  ].join(' ');
  const area = 'area' in cited ? cited.area : undefined;
  const cardPath = `${embeds.indicator(region, cited.indicator.id, area)}#${anchor}`;
  const card = shortFrameCode(view, { path: cardPath, title, height: CARD_HEIGHT });
  return {
    label: words.cite,
    name: `${words.cite}: ${[parts.period, parts.value].filter((part) => part !== undefined).join(', ')}`,
    sentence: { name: words.sentence, text: sentence },
    inText: { name: words.inText, text: `(${inText(source, view)})` },
    full: { name: words.full, text: full },
    ...(address !== undefined && {
      share: { text: words.share, href: `https://wa.me/?text=${encodeURIComponent(`${sentence} ${address}`)}` },
    }),
    ...(card !== undefined && {
      card: { name: embedWords(view.language).card({ version: anchor.split('--')[1] }), html: card },
    }),
  };
}

/** Producer and year, through whom it came: `BPS, 2024, sebagaimana dikutip …`. */
function inText(source: Source, { language }: View): string {
  const words = citeWords(language);
  const { published, via } = source;
  const date =
    published.known === 'unknown'
      ? words.noDate
      : published.known === 'not-before'
        ? formatDate(published, language)
        : published.iso.slice(0, 4);
  return [
    publisherName(source, language),
    ...(via === undefined ? [date] : [`${date}, ${words.quotedBy(via.publisher)}`]),
  ].join(', ');
}
