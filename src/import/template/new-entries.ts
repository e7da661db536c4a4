/** The sheets of a template on which an editor begins indicators and sources that the site does not have yet. */
import { NEW_INDICATOR_HEADINGS, NEW_SOURCE_HEADINGS, READ_ITSELF, templateChoices } from '#language/import/template';
import { parsePartialDate } from '#model/date';
import { slugOf } from '#model/slug';
import { ID_PATTERN } from '#schemas/blocks';
import type { Findings, Spot } from '../finding.ts';
import { cellAt, cellName, type ImportSheet } from '../sheet.ts';
import type { KnownOfSource } from '../stubs.ts';
import { nearUnit, unitOf } from '../unit-words.ts';
import type { NewIndicator } from '../wanted.ts';
import { keptWord } from './columns.ts';

const HEADING_ROW = 2;
const MOST_DECIMALS = 6;

export interface NewSource {
  readonly id: string;
  readonly known: KnownOfSource;
}

type Texts<Name extends string> = Readonly<Record<Name, { readonly text: string; readonly spot: Spot }>>;

/** `known`: ids that the site has; their lines were imported before and begin nothing. */
export function newIndicators(
  sheet: ImportSheet,
  known: ReadonlySet<string>,
  findings: Findings,
): readonly NewIndicator[] {
  return linesOf(sheet, NEW_INDICATOR_HEADINGS, findings).flatMap((line) => {
    const { id, name, unit, direction, decimals, definition } = line;
    if (name.text === '') {
      findings.error('text-missing', name.spot, { column: NEW_INDICATOR_HEADINGS.name, about: 'Nama indikator.' });
      return [];
    }
    const read = unitOf(unit.text);
    if (read === undefined) {
      if (unit.text === '') findings.error('unit-missing', unit.spot, { indicator: name.text });
      else findings.error('unit-unknown', unit.spot, { seen: unit.text, near: nearUnit(unit.text) });
      return [];
    }
    const own = id.text === '' ? slugOf(name.text) : id.text;
    if (!ID_PATTERN.test(own)) {
      findings.error('name-unusable', id.text === '' ? name.spot : id.spot, { name: own });
      return [];
    }
    if (known.has(own)) return [];
    const way = choice(direction, 'indicators', 'direction', NEW_INDICATOR_HEADINGS.direction, findings);
    const places = decimals.text === '' ? 0 : Number(decimals.text);
    if (!Number.isInteger(places) || places < 0 || places > MOST_DECIMALS) {
      const about = `Angka bulat 0 sampai ${String(MOST_DECIMALS)}.`;
      findings.error('cell-not-allowed', decimals.spot, {
        seen: decimals.text,
        column: NEW_INDICATOR_HEADINGS.decimals,
        about,
      });
      return [];
    }
    const complete = way !== '' && definition.text !== '' ? 'yes' : 'no';
    findings.note('indicator-new', name.spot, { name: name.text, id: own, complete });
    return [
      {
        id: own,
        name: name.text,
        unit: read.unit,
        decimals: places,
        words: [],
        ...(way !== '' && { direction: way }),
        ...(definition.text !== '' && { definition: definition.text }),
        spot: name.spot,
      },
    ];
  });
}

export function newSources(sheet: ImportSheet, known: ReadonlySet<string>, findings: Findings): readonly NewSource[] {
  return linesOf(sheet, NEW_SOURCE_HEADINGS, findings).flatMap((line) => {
    const { id, title, publisher, kind, published, address, seen, note, via } = line;
    if (!ID_PATTERN.test(id.text)) {
      findings.error('cell-not-allowed', id.spot, {
        seen: id.text,
        column: NEW_SOURCE_HEADINGS.id,
        about: `Huruf kecil, angka, dan tanda hubung, misalnya ${slugOf(title.text) || 'rpjmd-2025-2029'}.`,
      });
      return [];
    }
    if (known.has(id.text)) return [];
    const what = choice(kind, 'sources', 'kind', NEW_SOURCE_HEADINGS.kind, findings);
    const dates = [
      date(published, NEW_SOURCE_HEADINGS.published, findings),
      date(seen, NEW_SOURCE_HEADINGS.seen, findings),
    ];
    if (address.text !== '' && !/^https?:\/\/\S+$/.test(address.text))
      findings.error('cell-not-allowed', address.spot, {
        seen: address.text,
        column: NEW_SOURCE_HEADINGS.address,
        about: 'Alamat lengkap yang diawali https://.',
      });
    const [publishedOn = '', seenOn = ''] = dates;
    const told: KnownOfSource = {
      ...(what !== '' && { kind: what }),
      ...(publisher.text !== '' && { publisher: publisher.text }),
      ...(title.text !== '' && { title: title.text }),
      ...(publishedOn !== '' && { published: publishedOn }),
      ...(address.text !== '' && { address: address.text }),
      ...(seenOn !== '' && { seen: seenOn }),
      ...(note.text !== '' && { note: note.text }),
      ...(via.text !== '' && { via: via.text.toLowerCase() === READ_ITSELF ? 'none' : { publisher: via.text } }),
    };
    return [{ id: id.text, known: told }];
  });
}

function linesOf<Name extends string>(
  sheet: ImportSheet,
  headings: Readonly<Record<Name, string>>,
  findings: Findings,
): readonly Texts<Name>[] {
  const heads = (sheet.rows[HEADING_ROW] ?? []).map(({ text }) => text.replace(/\s*\*$/, ''));
  const lines: Texts<Name>[] = [];
  for (let row = HEADING_ROW + 1; row < sheet.rows.length; row += 1) {
    if (sheet.hiddenRows.has(row) || (sheet.rows[row] ?? []).every(({ kind }) => kind === 'blank')) continue;
    const line = Object.entries<string>(headings).map(([name, heading]) => {
      const column = heads.indexOf(heading);
      const cell = cellAt(sheet, row, column);
      const spot = { sheet: sheet.name, cell: cellName(row, Math.max(0, column)) };
      if (cell.kind === 'error') findings.error('formula-error', spot, { seen: cell.seen });
      const text = cell.day ?? (cell.kind === 'error' ? '' : cell.text);
      return [name, { text, spot }] as const;
    });
    lines.push(recordOf(headings, new Map(line)));
  }
  return lines;
}

function recordOf<Name extends string, Value>(
  names: Readonly<Record<Name, string>>,
  values: ReadonlyMap<string, Value>,
): Readonly<Record<Name, Value>> {
  const complete = (record: Partial<Record<Name, Value>>): record is Record<Name, Value> =>
    Object.keys(names).every((name) => name in record);
  const record: Partial<Record<Name, Value>> = {};
  for (const name in names) {
    const value = values.get(name);
    if (value !== undefined) record[name] = value;
  }
  if (!complete(record)) throw new TypeError('a column without a cell');
  return record;
}

function choice(
  { text, spot }: { readonly text: string; readonly spot: Spot },
  table: string,
  column: string,
  heading: string,
  findings: Findings,
): string {
  if (text === '') return '';
  const words = new Map(Object.entries(templateChoices(table, column)));
  const kept = keptWord({ words }, text);
  if (words.has(kept)) return kept;
  const about = `${[...words.values()].join(', ')}.`;
  findings.error('cell-not-allowed', spot, { seen: text, column: heading, about });
  return '';
}

function date(
  { text, spot }: { readonly text: string; readonly spot: Spot },
  heading: string,
  findings: Findings,
): string {
  if (text === '' || parsePartialDate(text) !== undefined) return text;
  findings.error('cell-not-allowed', spot, {
    seen: text,
    column: heading,
    about: '2026-03-31, 2026-03, atau 2026; kosong bila tidak diketahui.',
  });
  return '';
}
