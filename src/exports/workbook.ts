/**
 * XLSX files (ECMA-376, first part), written here and not by a library: a national site has tens of thousands of small ones,
 * most of whose parts are the same. Such a part is packed once. The tests read every workbook back with a library.
 */
import type { Day } from '#model/date';
import { packCommon, packText, wrapText, zipOf, type Packed } from './archive.ts';
import { joined } from './pieces.ts';
import { sharedStrings, type SharedStrings } from './shared-strings.ts';
import { sheetXml, SPACE } from './sheet-xml.ts';
import type { Column, Row } from './table.ts';
import { xmlText } from './xml-text.ts';

/** One sheet: a header of column names, then rows of text as the columns mean it. */
export interface Sheet {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: Iterable<Row>;
  /** Other workbooks have the same sheet. */
  readonly common?: boolean;
}

/** More letters than this no name of a sheet has. */
const LONGEST_NAME = 31;
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const KIND = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Two formats of cells: as it comes, and text whatever it looks like (`@`). */
const STYLES = `${HEAD}<styleSheet xmlns="${SPACE}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

/**
 * A workbook with the given sheets. Codes, dates and words are text cells, so that `15.04` stays what it is and nothing is ever
 * run as a formula; numbers are numbers, save those that a spreadsheet could not hold exactly. The day stands in its
 * properties, so that the same rows are the same bytes.
 */
export function workbookBytes(title: string, day: Day, sheets: readonly Sheet[]): Uint8Array<ArrayBuffer> {
  const strings = sharedStrings(SPACE);
  const made = sheets.map((sheet) => (sheet.common === true ? commonSheet(sheet) : packedSheet(sheet, strings)));
  const common = (name: string, text: string): readonly [string, Packed] => [name, packCommon(text)];
  const entries = [
    common('[Content_Types].xml', contentTypes(made.length)),
    common(
      '_rels/.rels',
      relations([
        `${PACKAGE}/relationships/metadata/core-properties docProps/core.xml`,
        `${OFFICE}/officeDocument xl/workbook.xml`,
      ]),
    ),
    ['docProps/core.xml', wrapText(properties(title, day))] as const,
    common('xl/workbook.xml', book(made)),
    common(
      'xl/_rels/workbook.xml.rels',
      relations([
        ...made.map((_, index) => `${OFFICE}/worksheet worksheets/sheet${String(index + 1)}.xml`),
        `${OFFICE}/styles styles.xml`,
        `${OFFICE}/sharedStrings sharedStrings.xml`,
      ]),
    ),
    common('xl/styles.xml', STYLES),
    ...made.map(({ packed }, index) => [`xl/worksheets/sheet${String(index + 1)}.xml`, packed] as const),
    ['xl/sharedStrings.xml', packText(`${HEAD}${strings.xml()}`)] as const,
  ];
  return joined(zipOf(entries, day));
}

interface PackedSheet {
  readonly name: string;
  readonly covered: string;
  readonly packed: Packed;
}

function packedSheet({ name, columns, rows }: Sheet, strings: SharedStrings): PackedSheet {
  const { xml, covered } = sheetXml(columns, rows, strings);
  return { name: name.slice(0, LONGEST_NAME), covered, packed: packText(`${HEAD}${xml}`) };
}

const commonSheets = new WeakMap<Sheet, PackedSheet>();

/** Holds its own texts, so that it is the same in every workbook. Made once where the same sheet is handed over again. */
function commonSheet(sheet: Sheet): PackedSheet {
  const known = commonSheets.get(sheet);
  if (known !== undefined) return known;
  const { name, columns, rows } = sheet;
  const { xml, covered } = sheetXml(columns, rows);
  const made = { name: name.slice(0, LONGEST_NAME), covered, packed: packCommon(`${HEAD}${xml}`) };
  commonSheets.set(sheet, made);
  return made;
}

function contentTypes(sheets: number): string {
  const parts = [
    ['/xl/workbook.xml', `${KIND}.sheet.main+xml`],
    ['/xl/styles.xml', `${KIND}.styles+xml`],
    ['/xl/sharedStrings.xml', `${KIND}.sharedStrings+xml`],
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ...Array.from({ length: sheets }, (_, index) => [
      `/xl/worksheets/sheet${String(index + 1)}.xml`,
      `${KIND}.worksheet+xml`,
    ]),
  ].map(([part = '', type = '']) => `<Override PartName="${part}" ContentType="${type}"/>`);
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${parts.join('')}</Types>`;
}

/** Relations by their order: kind and target, parted by a blank. */
function relations(kinds: readonly string[]): string {
  const lines = kinds.map((one, index) => {
    const [type = '', target = ''] = one.split(' ');
    return `<Relationship Id="rId${String(index + 1)}" Type="${type}" Target="${target}"/>`;
  });
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${lines.join('')}</Relationships>`;
}

function properties(title: string, day: Day): string {
  const when = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${day}T00:00:00Z</dcterms:${name}>`;
  return `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${xmlText(title)}</dc:title>${when('created')}${when('modified')}</cp:coreProperties>`;
}

/** Names of the sheets, and the hidden name by which a spreadsheet knows what its filter covers. */
function book(sheets: readonly { readonly name: string; readonly covered: string }[]): string {
  const named = sheets.map(
    ({ name }, index) =>
      `<sheet name="${xmlText(name)}" sheetId="${String(index + 1)}" r:id="rId${String(index + 1)}"/>`,
  );
  const filters = sheets.map(
    ({ name, covered }, index) =>
      `<definedName name="_xlnm._FilterDatabase" localSheetId="${String(index)}" hidden="1">${xmlText(`'${name.replaceAll("'", "''")}'!${covered}`)}</definedName>`,
  );
  return `${HEAD}<workbook xmlns="${SPACE}" xmlns:r="${OFFICE}"><sheets>${named.join('')}</sheets><definedNames>${filters.join('')}</definedNames></workbook>`;
}
