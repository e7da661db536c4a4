import type { Dataset } from '#model/dataset';
import type { Finding } from '#model/finding';
import type { Breach, Check, CheckContext, Exception } from './check.ts';
import { filesOf } from './walks/files.ts';

/** The finding about an exception that is no longer needed. */
export const STALE_EXCEPTION = 'stale-exception';

function covers({ file, values }: Exception, breach: Breach): boolean {
  return breach.place.file === file && Object.entries(values).every(([name, value]) => breach.values[name] === value);
}

function stale(check: Check, { file, values, reason }: Exception): Finding {
  const about = Object.entries(values).map(([name, value]) => `${name} ${value}`);
  return {
    code: STALE_EXCEPTION,
    severity: 'error',
    place: { file, line: 1 },
    values: { check: check.code, reason, about: about.join(', ') },
  };
}

/**
 * What one check finds, less its exceptions. An exception whose file is there and that no longer fails is reported;
 * one for a file that this content does not have says nothing.
 */
export function runCheck(check: Check, dataset: Dataset, context: CheckContext): Finding[] {
  const { code, exceptions = [] } = check;
  const severity = (context.preview === true ? check.inPreview : undefined) ?? check.severity;
  if (check.needsAll === true && context.incomplete === true) return [];
  const needed = new Set<Exception>();
  const findings: Finding[] = [];
  for (const breach of check.run(dataset, context)) {
    const exception = exceptions.find((one) => covers(one, breach));
    if (exception === undefined) findings.push({ code, severity, ...breach });
    else needed.add(exception);
  }
  const unneeded = exceptions.filter((exception) => !needed.has(exception));
  if (unneeded.length === 0) return findings;
  const files = filesOf(dataset);
  return [...findings, ...unneeded.filter(({ file }) => files.has(file)).map((exception) => stale(check, exception))];
}
