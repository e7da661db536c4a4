/**
 * Changes a YAML text through its document, so that comments, order and quotes of all the rest stay; blanks that align comments
 * may go.
 */
import { type Document, parseDocument, type ToStringOptions } from 'yaml';

const WHOLE_LINES: ToStringOptions = { lineWidth: 0 };
/** Ways in which editors write lists; the one that comes nearest to the text is taken. */
const STYLES: readonly ToStringOptions[] = [
  { flowCollectionPadding: false },
  { flowCollectionPadding: true },
  { flowCollectionPadding: false, indentSeq: false },
  { flowCollectionPadding: true, indentSeq: false },
].map((style) => ({ ...WHOLE_LINES, ...style }));

/** Line ends stay as they are too. @throws Error when the text is no YAML. */
export function editYaml(text: string, edit: (document: Document) => void): string {
  if (text.includes('\r\n')) return editYaml(text.replaceAll('\r\n', '\n'), edit).replaceAll('\n', '\r\n');
  const document = parseDocument(text);
  const [error] = document.errors;
  if (error !== undefined) throw error;
  const lines = text.split('\n');
  const distance = (style: ToStringOptions): number =>
    document
      .toString(style)
      .split('\n')
      .filter((line, index) => line !== lines[index]).length;
  const [style = WHOLE_LINES] = STYLES.toSorted((a, b) => distance(a) - distance(b));
  edit(document);
  return document.toString(style);
}
