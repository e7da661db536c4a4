/** The examples of all findings by code. A test writes the file from contents that it examined. */
import examples from './finding-examples.json' with { type: 'json' };
import { WITHOUT_LINES, type Excerpt, type ExcerptLine, type FindingExample } from './finding-example.ts';

/** As the file has it: one of a few words is any text there. */
interface Stored {
  readonly file: string;
  readonly lines: readonly ExcerptLine[];
  readonly without?: string;
}

function excerptOf({ file, lines, without }: Stored): Excerpt {
  const why = WITHOUT_LINES.find((one) => one === without);
  return { file, lines, ...(why !== undefined && { without: why }) };
}

export const FINDING_EXAMPLES: ReadonlyMap<string, FindingExample> = new Map(
  Object.entries(examples).map(([code, { severity, values, wrong, right }]): [string, FindingExample] => [
    code,
    {
      severity: severity === 'warning' ? 'warning' : 'error',
      values,
      wrong: wrong.map(excerptOf),
      right: right.map(excerptOf),
    },
  ]),
);
