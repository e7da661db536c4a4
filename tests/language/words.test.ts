/** Every interface word is there in both languages and takes what it is given. */
import { describe, expect, test } from 'vitest';
import { agencyWords } from '#language/agency';
import { apiWords } from '#language/api';
import { budgetWords } from '#language/budget';
import { briefWords } from '#language/brief';
import { chartWords } from '#language/charts';
import { commitmentWords } from '#language/commitment';
import { coverWords } from '#language/cover-note';
import { embedWords } from '#language/embed';
import { frameWords } from '#language/frame';
import { indicatorWords } from '#language/indicator';
import { libraryWords } from '#language/library';
import { mapWords } from '#language/maps';
import { moneyRuleWords } from '#language/money-rules';
import { placeWords } from '#language/places';
import { planTreeWords } from '#language/plan-tree';
import { recordWords } from '#language/record';
import { recommendationWords } from '#language/recommendation';
import { replyWords } from '#language/reply';
import { regionWords } from '#language/region';
import { judgingWords } from '#language/judging';
import { methodWords } from '#language/method';
import { sentenceWords } from '#language/sentences';
import { silenceWords } from '#language/silence';
import { verdictWords } from '#language/verdict';

const BOOKS: Readonly<Record<string, { readonly id: unknown; readonly en: unknown }>> = {
  agency: both(agencyWords),
  api: both(apiWords),
  budget: both(budgetWords),
  brief: both(briefWords),
  charts: chartWords,
  commitment: both(commitmentWords),
  'cover note': both(coverWords),
  embed: both(embedWords),
  frame: both(frameWords),
  indicator: both(indicatorWords),
  library: both(libraryWords),
  maps: mapWords,
  'money rules': both(moneyRuleWords),
  places: both(placeWords),
  'plan tree': both(planTreeWords),
  record: both(recordWords),
  recommendation: both(recommendationWords),
  region: both(regionWords),
  reply: both(replyWords),
  judging: both(judgingWords),
  method: both(methodWords),
  sentences: both(sentenceWords),
  silence: both(silenceWords),
  verdict: both(verdictWords),
};

function both(words: (language: 'id' | 'en') => unknown) {
  return { id: words('id'), en: words('en') };
}

interface Leaf {
  readonly path: string;
  readonly words: unknown;
}

function leaves(words: unknown, path = ''): readonly Leaf[] {
  if (typeof words !== 'object' || words === null) return [{ path, words }];
  return Object.entries(words).flatMap(([key, value]) => leaves(value, path === '' ? key : `${path}.${key}`));
}

/** Words that take a choice besides texts; each choice is asked for. */
const CHOICES: Readonly<Record<string, readonly string[]>> = {
  movement: ['up', 'down', 'same'],
  passed: ['lower', 'higher'],
};

/** Stands for any argument: a text of its own, or an object whose fields are such texts. */
function probe(index: number): unknown {
  const name = `«${String(index)}»`;
  return new Proxy(
    {},
    {
      get: (_, key) =>
        typeof key === 'string' && key !== 'toString' && key !== 'valueOf' ? `«${String(index)}.${key}»` : () => name,
    },
  );
}

/** What a phrase says when it is given marked arguments, once for each choice it takes. */
function said({ path, words }: Leaf): readonly string[] {
  if (typeof words !== 'function') return [String(words)];
  // Whatever a phrase takes, it is given marks; what it takes is checked where it is used.
  const phrase = words as (...given: readonly unknown[]) => unknown;
  const given = Array.from({ length: phrase.length }, (_, index) => probe(index));
  const choices = CHOICES[path];
  return choices === undefined
    ? [String(phrase(...given))]
    : choices.map((choice) => String(phrase(choice, ...given.slice(1))));
}

function marks(text: string): readonly string[] {
  return [...new Set(text.match(/«[^»]+»/g) ?? [])].toSorted();
}

describe.each(Object.entries(BOOKS))('the words of %s', (_, { id, en }) => {
  const indonesian = leaves(id);
  const english = leaves(en);

  test('are the same ones in both languages', () => {
    expect(english.map((leaf) => leaf.path).toSorted()).toEqual(indonesian.map((leaf) => leaf.path).toSorted());
  });
  test('are never empty, and leave no gap where a value was to stand', () => {
    const faulty = [...indonesian, ...english].filter((leaf) =>
      said(leaf).some((text) => text.trim() === '' || /undefined|\[object|NaN|  /.test(text)),
    );
    expect(faulty.map((leaf) => leaf.path)).toEqual([]);
  });
  test('say what they are given, the same in both languages', () => {
    const other = new Map(english.map((leaf) => [leaf.path, leaf]));
    for (const leaf of indonesian.filter(({ words }) => typeof words === 'function')) {
      const twin = other.get(leaf.path);
      const spoken = said(leaf).map(marks);
      expect(
        spoken.filter((one) => one.length === 0),
        leaf.path,
      ).toEqual([]);
      expect(twin && said(twin).map(marks), leaf.path).toEqual(spoken);
    }
  });
  test('have no stray blanks and no doubled full stops', () => {
    const texts = [...indonesian, ...english].filter(({ path }) => path !== 'about').flatMap(said);
    expect(texts.filter((text) => /\s[,.;:!?](?:\s|$)|\.\.(?!\.)|^\s|\s$/.test(text))).toEqual([]);
  });
});

test('what is not in our sources is never called unreported', () => {
  for (const words of [recordWords('id'), recordWords('en'), chartWords.id, chartWords.en]) {
    expect(words.missing['not-in-our-sources']).not.toMatch(/dilaporkan|reported/);
  }
});

test('the sentence of a target stays as it was promised', () => {
  const given = {
    change: 'turun 0,45 persen poin',
    from: '9,65 persen',
    fromYear: '2020',
    to: '9,20 persen',
    year: '2026',
  };
  expect(sentenceWords('id').targetFromBaseline({ name: 'Angka kemiskinan', ...given })).toBe(
    'Angka kemiskinan ditargetkan turun 0,45 persen poin, dari 9,65 persen (2020) menjadi 9,20 persen (2026).',
  );
});

test('one thing is not called "things" in English', () => {
  expect(sentenceWords('en').gaps({ count: '1' })).toBe('1 important thing is not in the sources we checked.');
  expect(sentenceWords('en').commitments({ count: '1' })).toBe('1 commitment is on record.');
});
