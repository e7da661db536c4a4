/** The examples of all findings by code. A test writes the file from contents that it examined. */
import examples from './finding-examples.json' with { type: 'json' };
import type { FindingExample } from './finding-example.ts';

export const FINDING_EXAMPLES: ReadonlyMap<string, FindingExample> = new Map(
  Object.entries(examples).map(([code, example]): [string, FindingExample] => [
    code,
    { ...example, severity: example.severity === 'warning' ? 'warning' : 'error' },
  ]),
);
