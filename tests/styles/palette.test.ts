import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrast, DEFICIENCIES, difference, linear, seenWith, type Deficiency } from './colour.ts';

type Scheme = 'light' | 'dark';

const TOKENS = readFileSync('src/styles/tokens.css', 'utf8');
const COLOURS = new Map(
  [...TOKENS.matchAll(/--([\w-]+): light-dark\((#\w+), (#\w+)\);/g)].map(([, name = '', light = '', dark = '']) => [
    name,
    { light, dark },
  ]),
);
const SCHEMES: readonly Scheme[] = ['light', 'dark'];
const KINDS = Object.keys(DEFICIENCIES) as Deficiency[];

function colour(name: string, scheme: Scheme): string {
  const found = COLOURS.get(name);
  if (found === undefined) throw new RangeError(`no colour token --${name}`);
  return found[scheme];
}

/** Text colours by the grounds they stand on: at least 4.5 to 1 (WCAG 2.2, 1.4.3). */
const TEXT: Readonly<Record<string, readonly string[]>> = {
  ink: [
    'paper',
    'paper-raised',
    'paper-sunk',
    'accent-wash',
    'target-wash',
    'label-halo',
    'class-1',
    'class-2',
    'class-3',
  ],
  'ink-soft': ['paper', 'paper-raised', 'paper-sunk', 'target-wash'],
  'ink-faint': ['paper', 'paper-raised'],
  accent: ['paper', 'paper-raised', 'paper-sunk', 'target-wash'],
  'accent-strong': ['paper', 'paper-raised', 'paper-sunk', 'target-wash'],
  target: ['paper', 'paper-raised', 'target-wash'],
  good: ['paper', 'paper-raised', 'target-wash'],
  bad: ['paper', 'paper-raised', 'target-wash'],
  paper: ['ink', 'class-4', 'class-5'],
};

/** Marks, outlines of controls and the focus ring by their grounds: at least 3 to 1 (WCAG 2.2, 1.4.11). */
const MARKS: Readonly<Record<string, readonly string[]>> = {
  accent: ['paper', 'paper-raised', 'land', 'land-other', 'sea'],
  target: ['paper', 'land-far', 'land-far-other', 'land', 'sea', 'accent-wash'],
  'ink-soft': ['paper', 'paper-raised', 'land', 'sea'],
  'ink-faint': ['paper'],
  'rule-strong': ['paper', 'paper-raised', 'paper-sunk'],
  focus: ['paper', 'paper-raised', 'paper-sunk', 'accent-wash', 'target-wash', 'ground', 'sea'],
  ...Object.fromEntries([2, 3, 4, 5, 6].map((group) => [`group-${String(group)}`, ['paper', 'accent-wash']])),
};

/** Lines that only part things, and carry no meaning. */
const DECORATION = ['rule'];

/** Sets that a reader tells apart by colour as well as by sign, pattern or word. */
const APART = {
  'status colours': { names: ['good', 'bad', 'target', 'ink-soft'], least: 10 },
  'neighbouring map classes': { names: ['class-1', 'class-2', 'class-3', 'class-4', 'class-5'], least: 10 },
  'value and target': { names: ['accent', 'target'], least: 20 },
} as const;

function tooWeak(pairs: Readonly<Record<string, readonly string[]>>, scheme: Scheme, least: number): string[] {
  return Object.entries(pairs).flatMap(([mark, grounds]) =>
    grounds
      .map((ground) => ({ ground, ratio: contrast(colour(mark, scheme), colour(ground, scheme)) }))
      .filter(({ ratio }) => ratio < least)
      .map(({ ground, ratio }) => `${mark} on ${ground}: ${ratio.toFixed(2)}`),
  );
}

function pairsOf(set: string, names: readonly string[]): (readonly [string, string])[] {
  return names.flatMap((a, index) =>
    names.slice(index + 1, set.startsWith('neighbouring') ? index + 2 : undefined).map((b) => [a, b] as const),
  );
}

describe.each(SCHEMES)('in the %s colours', (scheme) => {
  test('every text stands out from its ground by 4.5 to 1', () => {
    expect(tooWeak(TEXT, scheme, 4.5)).toEqual([]);
  });

  test('every mark and outline stands out from its ground by 3 to 1', () => {
    expect(tooWeak(MARKS, scheme, 3)).toEqual([]);
  });

  test.each(KINDS)('with %s, what differs in meaning still differs in colour', (deficiency) => {
    const alike = Object.entries(APART).flatMap(([set, { names, least }]) =>
      pairsOf(set, names).flatMap(([a, b]) => {
        const [one, other] = [a, b].map((name) => seenWith(deficiency, linear(colour(name, scheme))));
        const apart = one === undefined || other === undefined ? 0 : difference(one, other);
        return apart < least ? [`${set}: ${a} and ${b} by ${apart.toFixed(1)}`] : [];
      }),
    );
    expect(alike).toEqual([]);
  });

  test('the classes of a map go one way from pale to strong, also in grey', () => {
    const steps = APART['neighbouring map classes'].names.map((name) =>
      contrast(colour(name, scheme), colour('paper', scheme)),
    );
    expect(steps).toEqual(steps.toSorted((a, b) => a - b));
  });
});

test('every colour token is held to a contrast, or is a mere line', () => {
  const tested = new Set([...Object.entries(TEXT), ...Object.entries(MARKS)].flatMap(([mark, on]) => [mark, ...on]));
  expect([...COLOURS.keys()].filter((name) => !tested.has(name) && !DECORATION.includes(name))).toEqual([]);
});

test('no colour stands outside the tokens, save the black of the printed brief', () => {
  const found = readdirSync('src/styles')
    .filter((name) => name !== 'tokens.css')
    .flatMap((name) => {
      const text = readFileSync(`src/styles/${name}`, 'utf8').replaceAll(/url\("[^"]*"\)/g, '');
      return [...text.matchAll(/(?:#[0-9a-f]{3,8}\b(?=[;, )])|light-dark\(|rgba?\(|hsla?\()/gi)].map(
        ([match]) => `${name}: ${match}`,
      );
    });
  expect(found.filter((one) => one !== 'brief-print.css: #000')).toEqual([]);
});

test('black on white is 21 to 1, and a deficiency keeps greys as they are', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 6);
  for (const kind of KINDS) expect(difference(seenWith(kind, linear('#808080')), linear('#808080'))).toBeLessThan(0.5);
});
