/** References as RIS: a tag on each line, lines ended as the format asks. */
import { oneLine } from './one-line.ts';
import { datePartsOf, type Reference } from './reference.ts';

export function risOf(references: readonly Reference[]): string {
  return references.map(entry).join('\r\n');
}

function entry({ key, title, producer, document, published, seen, compiler, address, note }: Reference): string {
  const parts = datePartsOf(published);
  const [year] = parts;
  const lines: readonly (readonly [string, string | undefined])[] = [
    ['TY', 'DATA'],
    ['ID', key],
    ['AU', producer],
    ['TI', title],
    ['T2', document],
    ['PB', compiler],
    ['PY', year === undefined ? undefined : String(year)],
    ['DA', year === undefined ? undefined : dated(parts)],
    ['N1', note],
    ['UR', address],
    ['Y2', seen.known === 'day' ? dated(datePartsOf(seen)) : undefined],
    ['LA', 'id'],
    ['ER', ''],
  ];
  return lines.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${oneLine(value)}\r\n`])).join('');
}

/** `2024/11/12`, as far as it is known. */
function dated(parts: readonly number[]): string {
  return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('/');
}
