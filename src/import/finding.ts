/**
 * What the import found: repairs it made, doubts, and errors that keep everything from being written. Pure data; the words
 * are in `language/import/`. Codes are permanent and state the fact.
 */
export const IMPORT_CODES = [
  'file-empty',
  'file-too-large',
  'file-kind',
  'workbook-old',
  'workbook-protected',
  'workbook-corrupt',
  'workbook-binary',
  'workbook-bomb',
  'macros-ignored',
  'csv-unreadable',
  'sheet-unknown',
  'sheet-hidden',
  'sheet-too-long',
  'sheet-blank-tail',
  'sheet-without-table',
  'no-table',
  'rows-hidden',
  'columns-hidden',
  'other-region',
  'template-heading-missing',
  'personal-column',
  'personal-number',
  'person-name',
  'column-not-read',
  'column-not-written',
  'columns-same',
  'year-twice',
  'year-unclear',
  'year-from-title',
  'stage-unclear',
  'stage-from-plan',
  'kind-assumed',
  'indicator-column-missing',
  'header-repeated',
  'table-second',
  'total-left-out',
  'total-differs',
  'total-not-written',
  'rows-without-values',
  'inherited',
  'number-repaired',
  'number-as-text',
  'number-noise',
  'number-ambiguous',
  'number-unreadable',
  'number-became-date',
  'percent-fraction',
  'fraction-doubt',
  'amount-negative',
  'amount-too-fine',
  'formula-error',
  'formula-without-result',
  'cell-without-value',
  'bound-not-possible',
  'text-repaired',
  'text-missing',
  'cell-not-allowed',
  'unit-missing',
  'unit-unknown',
  'unit-mixed',
  'unit-differs',
  'word-not-on-scale',
  'figures-assumed',
  'indicator-new',
  'indicator-near',
  'indicator-id-taken',
  'name-unusable',
  'source-new',
  'source-needed',
  'agency-unknown',
  'reference-unknown',
  'code-as-number',
  'end-same',
  'end-differs',
  'row-twice',
  'row-repeated',
  'row-exists',
  'row-replaced',
  'row-exists-twice',
  'reason-missing',
  'row-explained',
  'rows-kept',
  'existing-broken',
  'remark',
  'result-unreadable',
  'skip-unused',
] as const;
export type ImportCode = (typeof IMPORT_CODES)[number];

/** Where in the table handed in: `Tabel 7.1!D4`; without a cell the whole sheet, without a sheet the whole file. */
export interface Spot {
  readonly sheet?: string;
  /** As spreadsheets name it: `D4`, or a range of rows `5:9`. */
  readonly cell?: string;
}

/** `repair`: read with certainty and written otherwise; `doubt`: to be looked at; `note`: what was left out or assumed. */
export type Weight = 'error' | 'doubt' | 'repair' | 'note';

export interface ImportFinding {
  readonly code: ImportCode;
  readonly weight: Weight;
  readonly spot: Spot;
  readonly values: Readonly<Record<string, string>>;
  /** True for an error that the editor chose to pass over: its cell is not written. */
  readonly skipped?: true;
}

/** `Tabel 7.1!D4`; '' for the whole file. */
export function spotText({ sheet, cell }: Spot): string {
  return sheet === undefined ? '' : cell === undefined ? sheet : `${sheet}!${cell}`;
}

type Values = Readonly<Record<string, string>>;

/** Collects findings, each once; an error that is to be skipped is kept as such. */
export class Findings {
  readonly list: ImportFinding[] = [];
  readonly #skips: ReadonlySet<string>;
  readonly #used = new Set<string>();
  readonly #said = new Set<string>();
  /** How many errors were found so far, skipped ones too. */
  errors = 0;

  /** `skips`: `code@Sheet!D4`, `code@D4` for that cell on any sheet, `code@Sheet!*` for all of a sheet, `code@` for the file itself. */
  constructor(skips: Iterable<string> = []) {
    this.#skips = new Set(skips);
  }

  error(code: ImportCode, spot: Spot, values: Values = {}): void {
    const names = [
      `${code}@${spotText(spot)}`,
      `${code}@${spot.cell ?? spot.sheet ?? ''}`,
      `${code}@${spot.sheet ?? ''}!*`,
    ];
    const skip = names.find((name) => this.#skips.has(name));
    if (skip !== undefined) this.#used.add(skip);
    this.#add({ code, weight: 'error', spot, values, ...(skip !== undefined && { skipped: true }) });
  }

  #add(finding: ImportFinding): void {
    const key = JSON.stringify([finding.code, finding.spot, finding.values]);
    if (this.#said.has(key)) return;
    this.#said.add(key);
    if (finding.weight === 'error') this.errors += 1;
    this.list.push(finding);
  }

  doubt(code: ImportCode, spot: Spot, values: Values = {}): void {
    this.#add({ code, weight: 'doubt', spot, values });
  }

  repair(code: ImportCode, spot: Spot, values: Values = {}): void {
    this.#add({ code, weight: 'repair', spot, values });
  }

  note(code: ImportCode, spot: Spot, values: Values = {}): void {
    this.#add({ code, weight: 'note', spot, values });
  }

  /** A skip that met nothing is a slip of the pen, and an error. */
  complainOfUnusedSkips(): void {
    for (const skip of this.#skips) {
      if (!this.#used.has(skip)) this.list.push({ code: 'skip-unused', weight: 'error', spot: {}, values: { skip } });
    }
  }

  get blocked(): boolean {
    return this.list.some(({ weight, skipped }) => weight === 'error' && skipped !== true);
  }
}
