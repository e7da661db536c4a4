/** The page of corrections: how to ask for one, and every request with what became of it. */
import { correctionWords } from '#language/corrections';
import { newestFirst, type CorrectionOutcome } from '#model/correction';
import type { Dataset } from '#model/dataset';
import type { Language } from '#model/language';
import { pages } from '#routes';
import { presentChannels, type ChannelLine } from './channel.ts';
import { presentCorrection, type CorrectionBlock } from './correction.ts';
import { presentFrame, type Frame } from './frame.ts';
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
}

export function presentCorrectionsPage(dataset: Dataset, language: Language): CorrectionsPage {
  const view = viewAt(dataset, language, pages.corrections());
  const words = correctionWords(language);
  return {
    frame: presentFrame(view, { heading: { text: words.heading }, description: words.description }),
    lead: dataset.site.corrections.length === 0 ? words.leadUnheard : words.lead,
    how: how(view),
    channels: presentChannels(view),
    counts: counts(view),
    corrections: newestFirst(dataset.corrections).map((correction) => presentCorrection(view, correction)),
  };
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
