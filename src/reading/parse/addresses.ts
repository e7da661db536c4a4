/** The record of published addresses: `wilayah/15.04-batanghari/ 2026-01-31`, one on a line. */
import { isDay } from '#model/date';
import type { Finding } from '#model/finding';
import { ADDRESS_PATTERN, type AddressesEntry } from '#schemas/addresses';
import { failure, shown, type Parsed } from './report.ts';

const LINE = /^(\S+) (\S+)$/;

/** Reads the lines; empty ones and the order do not matter, nor how lines end. */
export function readAddresses(file: string, text: string): Parsed<AddressesEntry> {
  const findings: Finding[] = [];
  const lines = text.split(/\r?\n/).flatMap((written, index) => {
    if (written.trim() === '') return [];
    const line = index + 1;
    const [, address = '', since = ''] = LINE.exec(written) ?? [];
    if (ADDRESS_PATTERN.test(address) && isDay(since)) return [{ line, address, since }];
    findings.push(failure('address-line-malformed', { file, line, column: 1 }, { seen: shown(written) }));
    return [];
  });
  return { value: { lines }, findings };
}
