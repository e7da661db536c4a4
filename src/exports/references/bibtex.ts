/** References as BibTeX, in UTF-8. */
import { oneLine } from './one-line.ts';
import { datePartsOf, type Reference } from './reference.ts';

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
  '`': '\\textasciigrave{}',
};

export function bibtexOf(references: readonly Reference[]): string {
  return references.map(entry).join('\n');
}

function entry({ key, title, producer, document, published, seen, compiler, address, note }: Reference): string {
  const [year, month] = datePartsOf(published);
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['title', braced(title)],
    // Double braces: the name of an institution is one name.
    ['author', producer === undefined ? undefined : `{${braced(producer)}}`],
    ['year', year === undefined ? undefined : `{${String(year)}}`],
    ['month', month === undefined ? undefined : `{${String(month)}}`],
    ['howpublished', braced(document)],
    ['publisher', braced(compiler)],
    ['note', braced(note)],
    ['url', address === undefined ? undefined : `{${verbatim(address)}}`],
    ['urldate', seen.known === 'day' ? `{${seen.iso}}` : undefined],
    ['language', '{indonesian}'],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = ${value},`]));
  return `@misc{${key},\n${lines.join('\n')}\n}\n`;
}

function braced(text: string): string {
  const escaped = oneLine(text).replaceAll(/[\\^~`{}$&#_%]/g, (sign) => SPECIAL[sign] ?? `\\${sign}`);
  // Two of these in a row would become another sign.
  return `{${escaped.replaceAll(/(?<=(['-]))\1/g, '{}$1')}}`;
}

/** Addresses are taken as they are; what would end the field is written in percent. */
function verbatim(address: string): string {
  return address.replaceAll(/[{}\\\s]/g, (sign) => encodeURIComponent(sign));
}
