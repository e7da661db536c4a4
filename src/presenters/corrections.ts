/** The page of corrections: how to ask for one, and every request with what became of it. */
import { correctionSheets } from '#addresses/correction-pages';
import { formatDay } from '#formatting/date';
import { correctionWords } from '#language/corrections';
import { newestFirst, type Correction, type CorrectionOutcome } from '#model/correction';
import type { Dataset } from '#model/dataset';
import type { Language } from '#model/language';
import { correctionAnchor, pageOf, pages } from '#routes';
import { presentChannels, type ChannelLine } from './channel.ts';
import { presentCorrection, type CorrectionBlock } from './correction.ts';
import { presentFrame, type Frame } from './frame.ts';
import { presentPager, titleOfPage, type EntranceInput, type Pager } from './pager.ts';
import { count } from './region-summary.ts';
import { viewAt, type Link, type View } from './view.ts';

export interface CorrectionsPage {
  readonly frame: Frame;
  readonly lead: string;
  /** How to ask, or that nobody receives requests. */
  readonly how: readonly string[];
  readonly channels: readonly ChannelLine[];
  /** How many there are and how they were decided, or that there is none. */
  readonly counts: string;
  /** Newest first. */
  readonly corrections: readonly CorrectionBlock[];
  /** Undefined where all are on one page. */
  readonly pager?: Pager;
}

export function presentCorrectionsPage(dataset: Dataset, language: Language, number = 1): CorrectionsPage {
  const view = viewAt(dataset, language, pageOf(pages.corrections(), number));
  const words = correctionWords(language);
  const sheets = correctionSheets(dataset);
  const at = { number, of: sheets.length };
  const pager = presentPager(view, pages.corrections(), at, entrancesOf(view, sheets));
  return {
    frame: presentFrame(view, {
      heading: { text: words.heading },
      title: titleOfPage(view, words.heading, at),
      description: words.description,
      // The anchor of a request may stand on another page of the list.
      script: pager?.entrances !== undefined,
    }),
    lead: dataset.site.corrections.length === 0 ? words.leadUnheard : words.lead,
    how: number > 1 ? [] : how(view),
    channels: number > 1 ? [] : presentChannels(view),
    counts: counts(view),
    corrections: (sheets[number - 1] ?? []).map((correction) => presentCorrection(view, correction)),
    ...(pager !== undefined && { pager }),
  };
}

/** Each page with the day of its newest request, and the requests that it holds. */
function entrancesOf(view: View, sheets: readonly (readonly Correction[])[]): readonly EntranceInput[] {
  return sheets.flatMap((sheet, index): EntranceInput[] => {
    const [first] = sheet;
    if (first === undefined) return [];
    const holds = sheet.map(({ id }) => correctionAnchor(id)).join(' ');
    return [{ text: formatDay(first.received, view.language), page: index + 1, holds }];
  });
}

/** Requests that were refused, of one region or of all, newest first: demands that were not met. */
export function presentRefusedCorrections(view: View, region?: string): readonly CorrectionBlock[] {
  const refused = view.dataset.corrections.filter(
    ({ about, outcome }) =>
      outcome.is === 'refused' && (region === undefined || ('region' in about && about.region === region)),
  );
  return newestFirst(refused).map((correction) => presentCorrection(view, correction));
}

/** Requests about one indicator of a region, as links to the page of corrections, newest first. */
export function presentCorrectionsOf(view: View, region: string, indicator: string): readonly Link[] {
  const { recorded } = correctionWords(view.language);
  const mine = view.dataset.corrections.filter(
    ({ about }) => 'indicator' in about && about.indicator === indicator && about.region === region,
  );
  return newestFirst(mine)
    .map((correction) => presentCorrection(view, correction))
    .map(({ about, outcome, received, href }) => ({
      text: recorded({ about: about.text, outcome: outcome.word, date: outcome.date ?? received }),
      href,
    }));
}

function how(view: View): readonly string[] {
  const words = correctionWords(view.language);
  const { publisher, corrections } = view.dataset.site;
  if (corrections.length > 0) {
    const fillsIn = corrections.some(({ by }) => by !== 'post');
    return [...(fillsIn ? [words.how] : []), words.howAny, words.privacy];
  }
  return [publisher === undefined ? words.nobody : words.noChannel({ publisher: publisher.name })];
}

const ORDER: readonly CorrectionOutcome['is'][] = ['open', 'accepted', 'refused'];

function counts(view: View): string {
  const words = correctionWords(view.language);
  const { corrections } = view.dataset;
  if (corrections.length === 0) return words.none;
  const parts = ORDER.flatMap((is) => {
    const number = corrections.filter(({ outcome }) => outcome.is === is).length;
    return number === 0 ? [] : [words.countOf[is]({ count: count(view, number) })];
  });
  return words.counts({ count: count(view, corrections.length), parts: parts.join(', ') });
}
