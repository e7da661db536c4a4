/** What can be taken from the page of the importer: the result into a folder or as a ZIP, its report, and the template. */
import { tablesByPath } from '#import/known';
import { reportHtml } from '#import/report/html';
import { templateContent } from '#import/template/template-content';
import { templateWorkbook } from '#import/template/template-sheets';
import { importerWords } from '#language/importer';
import { element } from './element.ts';
import type { Material, Outcome } from './material.ts';
import { packed, REPORT_NAME } from './pack.ts';
import type { Parts } from './parts.ts';
import { writeInto } from './write-folder.ts';

/** What browsers that write into folders offer; not all do. */
interface WithFolders {
  readonly showDirectoryPicker: (options: {
    readonly id: string;
    readonly mode: 'readwrite';
  }) => Promise<FileSystemDirectoryHandle>;
}

/** The form beside. */
export interface Checked {
  /** What was checked last; undefined while that no longer counts. */
  readonly result: () => Outcome | undefined;
  /** Called when the result stands in a folder. */
  readonly onWritten: () => void;
  readonly say: (text: string) => void;
}

export function offerSaving(parts: Parts, { language, known }: Material, { result, onWritten, say }: Checked): void {
  const words = importerWords(language);

  const writeToFolder = async (): Promise<void> => {
    const outcome = result();
    if (outcome === undefined) return;
    parts.saved.textContent = '';
    let chosen: FileSystemDirectoryHandle;
    try {
      chosen = await folders(globalThis).showDirectoryPicker({ id: 'tilik-content', mode: 'readwrite' });
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return;
      parts.saved.textContent = words.notWritten.refused(String(error));
      return;
    }
    const { files } = outcome;
    try {
      const written = await writeInto(chosen, { files, folder: known.folder, known: tablesByPath(known) });
      if ('problem' in written) {
        parts.saved.textContent = words.notWritten[written.problem](written.detail);
        return;
      }
      parts.saved.textContent = words.written(files.length, written.folder);
      onWritten();
    } catch (error) {
      parts.saved.textContent = words.notWritten.refused(String(error));
    }
  };

  parts.toZip.addEventListener('click', () => {
    const outcome = result();
    if (outcome === undefined) return;
    const { name, bytes } = packed(outcome, language);
    download(name, new Blob([bytes], { type: 'application/zip' }));
    parts.saved.textContent = words.zipMade(name);
  });
  parts.saveReport.addEventListener('click', () => {
    const outcome = result();
    if (outcome === undefined) return;
    const report = reportHtml(outcome.imported, outcome.state, language);
    download(REPORT_NAME, new Blob([report], { type: 'text/html' }));
  });
  parts.template.addEventListener('click', () => {
    const written = templateWorkbook(templateContent(known));
    if (written instanceof Uint8Array) download(`templat-${known.region.code}.xlsx`, new Blob([written]));
    else say(words.broken(`${written.file}:${String(written.line)} ${written.code}`));
  });
  parts.toFolder.addEventListener('click', () => void writeToFolder());
  parts.canWrite.hidden = !hasFolders(globalThis);
  parts.cannotWrite.hidden = hasFolders(globalThis);
}

function hasFolders(where: object): where is WithFolders {
  return 'showDirectoryPicker' in where;
}

function folders(where: object): WithFolders {
  if (!hasFolders(where)) throw new Error('showDirectoryPicker');
  return where;
}

function download(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  const link = element('a', { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
