/** The hard situations that every chart answers: with a gallery case, or with the reason why it cannot meet it. */
export const SITUATIONS = [
  'one value only',
  'all missing',
  'negative values',
  'values from 0.37 to 4 trillion',
  '25 years',
  'two equal values',
  'crossing lines',
  'range narrower than a pixel',
  'very long names',
  '40 members',
  'all withheld',
  'provisional last value',
  'method break',
  'original and revised target apart',
  'target passed early',
] as const;

export type Situation = (typeof SITUATIONS)[number];

/** Every situation: the name of the gallery case that shows it, or why it does not apply. */
export type Answers = Readonly<Record<Situation, { readonly shown: string } | { readonly not: string }>>;

/** Answers that are none: a gallery case that does not exist, a reason without words. */
export function unshown(answers: Answers, names: readonly string[]): readonly string[] {
  return SITUATIONS.flatMap((situation) => {
    const answer = answers[situation];
    if ('shown' in answer) return names.includes(answer.shown) ? [] : [`${situation}: ${answer.shown}`];
    return /\w \w.*\.$/.test(answer.not) ? [] : [`${situation}: ${answer.not}`];
  });
}
