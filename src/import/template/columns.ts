/** The columns of our tables as the template shows them: Indonesian headings, and Indonesian words for what a table keeps. */
import { templateChoices, templateHeading, templateMeaning } from '#language/import/template';
import { budget, figures, programmes, targets, type Column, type Table } from '#schemas/tables';

/** The lists that a column takes its ids from, on the sheet of lists. */
export type ListName =
  'indicator' | 'source' | 'plan' | 'version' | 'agency' | 'programme' | 'cluster' | 'area' | 'item' | 'unit';

export interface TemplateColumn {
  readonly column: Column;
  readonly heading: string;
  /** What it holds, in a sentence. */
  readonly meaning: string;
  /** `yes` → `ya`. */
  readonly words: ReadonlyMap<string, string>;
  readonly list?: ListName;
}

/** The tables that a template has; programmes of all plans stand on one sheet, so that each row names its plan. */
export const TEMPLATE_TABLES: readonly Table[] = [targets, figures, budget, ofAllPlans()];

function ofAllPlans(): Table {
  const plan = targets.columns.filter(({ name }) => name === 'plan').map((one) => ({ ...one, required: true }));
  return { ...programmes, columns: [...plan, ...programmes.columns] };
}

const LISTS: Readonly<Record<string, ListName>> = {
  indicator: 'indicator',
  source: 'source',
  plan: 'plan',
  version: 'version',
  agency: 'agency',
  programme: 'programme',
  cluster: 'cluster',
  area: 'area',
};

export function templateColumns(table: Table): readonly TemplateColumn[] {
  return table.columns.map((column) => {
    const words = new Map(Object.entries(templateChoices(table.name, column.name)));
    const list = column.name === 'parent' ? parentList(table) : LISTS[column.name];
    const heading = templateHeading(table.name, column.name);
    const meaning = templateMeaning(table.name, column.name) || column.description;
    return { column, heading, meaning, words, ...(list !== undefined && { list }) };
  });
}

function parentList({ name }: Table): ListName {
  return name === 'budget' ? 'item' : 'programme';
}

/** A column as our own files name it, without words of the template. */
export function plainColumn(column: Column): TemplateColumn {
  return { column, heading: column.name, meaning: column.description, words: new Map() };
}

/** The heading as it is printed: a star says that the column must be filled in. */
export function printedHeading({ column, heading }: TemplateColumn): string {
  return column.required ? `${heading} *` : heading;
}

/** The column of a heading, with or without its star. */
export function columnHeaded(columns: readonly TemplateColumn[], text: string): TemplateColumn | undefined {
  const plain = text.replace(/\s*\*$/, '').toLowerCase();
  return columns.find(({ heading }) => heading.toLowerCase() === plain);
}

/** What the table keeps for a word of the drop-down; any other text stays as it is. */
export function keptWord({ words }: Pick<TemplateColumn, 'words'>, text: string): string {
  const plain = text.toLowerCase();
  for (const [kept, word] of words) if (word.toLowerCase() === plain) return kept;
  return text;
}

/** The word that the template shows for what the table keeps. */
export function shownWord({ words }: Pick<TemplateColumn, 'words'>, kept: string): string {
  return words.get(kept) ?? kept;
}
