/** Stands in for the package that splits front matter, with two parsers that nothing here calls: the page carries no Markdown. */
export default function matter(): never {
  throw new Error('The importer reads no Markdown.');
}
