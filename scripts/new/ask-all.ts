/** Asks the questions of a kind one after the other, each until its answer is understood. */
import type { NewKind } from '#editing/new/kinds';
import { applies, understand } from '#editing/new/new-entry';
import type { Answers, Surroundings } from '#editing/new/question';
import { LineReader } from './line-reader.ts';

/** @returns all answers, or undefined when the input ended before the last question. */
export async function askAll(kind: NewKind, given: Answers, around: Surroundings): Promise<Answers | undefined> {
  const lines = new LineReader();
  const answers: Record<string, string> = {};
  for (const [flag, answer] of Object.entries(given)) if (answer !== undefined) answers[flag] = answer;
  try {
    for (const question of kind.questions) {
      const { flag, ask, needed, proposal } = question;
      if (answers[flag] !== undefined || !applies(question, answers)) continue;
      const proposed = proposal?.(around, answers);
      const hint = proposed === undefined ? (needed ? '' : ' (Enter: isi nanti)') : ` [${proposed}]`;
      for (;;) {
        const line = await lines.ask(`${ask}${hint}: `);
        if (line === undefined) return undefined;
        const answer = line === '' ? proposed : line;
        if (answer === undefined && !needed) break;
        if (answer !== undefined) {
          const understood = understand(question, { ...answers, [flag]: answer }, around);
          if (!('problem' in understood)) {
            answers[flag] = answer;
            break;
          }
          console.log(understood.problem);
        }
      }
    }
  } finally {
    lines.close();
  }
  return answers;
}
