/** Generated sentences of every page of the real content stay short enough to be read once. */
import { expect, test } from 'vitest';
import { comparisonPages, presentComparison } from '#presenters/comparison';
import { briefsOf } from '#model/brief/list';
import { presentBrief } from '#presenters/brief/brief';
import { presentClosing } from '#presenters/closing';
import { closingPlans } from '#addresses/closing-plans';
import { presentData } from '#presenters/data';
import { presentHome } from '#presenters/home';
import { presentIndicator, recordedIndicators } from '#presenters/indicator';
import { presentNetwork } from '#presenters/network';
import { presentRegion } from '#presenters/region';
import type { Language } from '#model/language';
import { LANGUAGES, REAL } from './real-content.ts';

const LIMIT = 20;

function wordsIn(sentence: string): number {
  return sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

function* generated(language: Language): Generator<string> {
  const home = presentHome(REAL, language);
  yield* [...home.counts, ...home.reports.flatMap((card) => card.sentences), ...presentData(REAL, language, []).counts];
  for (const network of REAL.networks.values()) yield* presentNetwork(REAL, network, language).sentences;
  for (const comparison of comparisonPages(REAL)) {
    const page = presentComparison(REAL, comparison, undefined, language);
    yield* [...page.sentences, ...page.notes.flat()].flatMap((text) => text.split(/(?<=\.) (?=\p{Lu})/u));
  }
  for (const report of REAL.regions.values()) {
    for (const key of briefsOf(REAL, report)) {
      const { first, average } = presentBrief(REAL, report, key, language);
      yield* [...first.sentences.flatMap((text) => text.split(/(?<=\.) /)), first.order, ...average];
      yield* first.top.flatMap(({ sentences }) => sentences);
    }
    const { summary } = presentRegion(REAL, report, language);
    yield* [...summary.sentences, ...summary.context];
    for (const { plan, end } of closingPlans(report, REAL)) {
      yield* presentClosing(REAL, report, plan, end, language).sentences;
    }
    for (const id of recordedIndicators(report)) {
      const page = presentIndicator(REAL, report, id, language);
      yield* [...page.sentences, ...page.differences.map((difference) => difference.title)];
    }
  }
}

test.each(LANGUAGES)('every generated sentence in "%s" has at most twenty words', (language) => {
  const sentences = new Set(generated(language));
  expect(sentences.size).toBeGreaterThan(100);
  expect([...sentences].filter((sentence) => wordsIn(sentence) > LIMIT)).toEqual([]);
});

test.each(LANGUAGES)('every generated sentence in "%s" starts large and ends with one full stop', (language) => {
  const faulty = [...generated(language)].filter(
    (sentence) => /[.!?]$/.test(sentence) && (!/^[\p{Lu}\d]/u.test(sentence) || /\.\.$/.test(sentence)),
  );
  expect(faulty).toEqual([]);
});
