/** The first cell of each sheet of a template: by it the import knows the sheet, and the region it was made for. */
import { TEMPLATE_SHEETS, TEMPLATE_TITLE, type TemplateSheetName } from '#language/import/template';
import { cellAt, type ImportSheet } from '../sheet.ts';

export interface TemplateMark {
  readonly sheet: TemplateSheetName;
  readonly region: { readonly code: string; readonly name: string };
}

/** `Templat Tilik · Target · 15.04 Kabupaten Batanghari`. */
export function markText({ sheet, region }: TemplateMark): string {
  return [TEMPLATE_TITLE, TEMPLATE_SHEETS[sheet], `${region.code} ${region.name}`].join(' · ');
}

export function markOf(sheet: ImportSheet): TemplateMark | undefined {
  const [title, name, region = ''] = cellAt(sheet, 0, 0).text.split(' · ');
  if (title !== TEMPLATE_TITLE) return undefined;
  const named = SHEET_NAMES.find((one) => TEMPLATE_SHEETS[one] === name);
  const [code = '', ...words] = region.split(' ');
  return named === undefined ? undefined : { sheet: named, region: { code, name: words.join(' ') } };
}

const SHEET_NAMES: readonly TemplateSheetName[] = [
  'guide',
  'targets',
  'figures',
  'budget',
  'programmes',
  'indicators',
  'sources',
  'lists',
];
