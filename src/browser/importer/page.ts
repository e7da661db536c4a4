/** The page of the importer: form, report, preview, saving. After it is ready it asks for nothing more, neither here nor elsewhere. */
import { tablesByPath } from '#import/known';
import { reportHtml } from '#import/report/html';
import type { ImportState } from '#import/report/order';
import { templateContent } from '#import/template/template-content';
import { templateWorkbook } from '#import/template/template-sheets';
import { importerWords } from '#language/importer';
import { choicesIn } from './choices.ts';
import { element } from './element.ts';
import type { Answer, Material, Outcome } from './material.ts';
import { packed, REPORT_NAME } from './pack.ts';
import { showChanges } from './show-changes.ts';
import { showPreview } from './show-preview.ts';
import { showReport } from './show-report.ts';
import { openWorkshop, type Workshop } from './worker.ts';
import { writeInto } from './write-folder.ts';

/** Of a larger file so much is read that the import itself says that it is too large. */
const MOST_BYTES = 20_000_001;

/** What browsers that write into folders offer; not all do. */
interface WithFolders {
  readonly showDirectoryPicker: (options: {
    readonly id: string;
    readonly mode: 'readwrite';
  }) => Promise<FileSystemDirectoryHandle>;
}

export function openImporter(): void {
  const address = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : '';
  const text = document.getElementById('bahan')?.textContent;
  const parts = partsOf(document);
  if (text === undefined || parts === undefined) return;
  // The presenter of this page wrote it.
  const material = JSON.parse(text) as Material;
  void openWorkshop(address, material).then((workshop) => serve(parts, material, workshop));
}

interface Parts {
  readonly form: HTMLFormElement;
  readonly file: HTMLInputElement;
  readonly drop: HTMLElement;
  readonly sheets: HTMLFieldSetElement;
  readonly check: HTMLButtonElement;
  readonly template: HTMLButtonElement;
  readonly stop: HTMLButtonElement;
  readonly status: HTMLElement;
  readonly sections: Readonly<Record<SectionName, Section>>;
  readonly toFolder: HTMLButtonElement;
  readonly toZip: HTMLButtonElement;
  readonly saveReport: HTMLButtonElement;
  readonly canWrite: HTMLElement;
  readonly cannotWrite: HTMLElement;
  readonly saved: HTMLElement;
  readonly saving: HTMLElement;
  readonly notSaving: HTMLElement;
}

const SECTIONS = ['laporan', 'perubahan', 'pratinjau', 'simpan'] as const;
type SectionName = (typeof SECTIONS)[number];

interface Section {
  readonly whole: HTMLElement;
  readonly body: HTMLElement;
}

/** Undefined on a page without the importer. */
function partsOf(page: Document): Parts | undefined {
  const form = page.querySelector<HTMLFormElement>('form#impor');
  if (form === null) return undefined;
  const one = <Kind extends Element>(selector: string, kind: new () => Kind): Kind => {
    const found = page.querySelector(selector);
    if (!(found instanceof kind)) throw new Error(`no ${selector}`);
    return found;
  };
  const section = (name: SectionName): Section => ({
    whole: one(`#${name}`, HTMLElement),
    body: one(`#${name} [data-body]`, HTMLElement),
  });
  return {
    form,
    file: one('input[type=file]', HTMLInputElement),
    drop: one('[data-drop]', HTMLElement),
    sheets: one('[data-sheets]', HTMLFieldSetElement),
    check: one('[data-check]', HTMLButtonElement),
    template: one('[data-template]', HTMLButtonElement),
    stop: one('[data-stop]', HTMLButtonElement),
    status: one('[data-status]', HTMLElement),
    sections: {
      laporan: section('laporan'),
      perubahan: section('perubahan'),
      pratinjau: section('pratinjau'),
      simpan: section('simpan'),
    },
    toFolder: one('[data-to-folder]', HTMLButtonElement),
    toZip: one('[data-to-zip]', HTMLButtonElement),
    saveReport: one('[data-save-report]', HTMLButtonElement),
    canWrite: one('[data-can-write]', HTMLElement),
    cannotWrite: one('[data-cannot-write]', HTMLElement),
    saved: one('[data-saved]', HTMLElement),
    saving: one('[data-saving]', HTMLElement),
    notSaving: one('[data-not-saving]', HTMLElement),
  };
}

function serve(parts: Parts, material: Material, workshop: Workshop): void {
  const { language, known } = material;
  const { form, file, status, sections } = parts;
  const words = importerWords(language);
  let picked: File | undefined;
  let outcome: Outcome | undefined;
  let stopped = false;

  const say = (text: string): void => {
    status.textContent = text;
  };
  const hold = (which: SectionName, shown: boolean): void => {
    sections[which].whole.hidden = !shown;
  };
  const busy = (working: boolean): void => {
    parts.check.disabled = working;
    parts.stop.hidden = !working;
    form.setAttribute('aria-busy', String(working));
  };
  /** What was checked no longer counts, but stays to be read. */
  const stale = (): void => {
    if (outcome === undefined) return;
    outcome = undefined;
    for (const button of [parts.toFolder, parts.toZip, parts.saveReport]) button.disabled = true;
    say(words.stale);
  };
  const pick = (files: FileList | null | undefined): void => {
    if (files === null || files === undefined || files.length === 0) return;
    if (files.length > 1) {
      say(words.file.one);
      return;
    }
    const [first] = files;
    if (first?.name !== picked?.name) parts.sheets.hidden = true;
    if (parts.sheets.hidden) parts.sheets.querySelectorAll('label').forEach((label) => label.remove());
    if (first?.name !== picked?.name) sections.laporan.body.replaceChildren();
    picked = first;
    for (const box of sections.laporan.body.querySelectorAll<HTMLInputElement>('input[name=skip]')) box.checked = false;
    stale();
  };

  const check = async (): Promise<void> => {
    if (picked === undefined) {
      say(words.noFile);
      file.focus();
      return;
    }
    const skips = [...sections.laporan.body.querySelectorAll<HTMLInputElement>('input[name=skip]:checked')];
    const choices = choicesIn(form, picked.name, [...new Set(skips.map(({ value }) => value))]);
    say(words.working(picked.name));
    busy(true);
    let bytes: Uint8Array;
    try {
      bytes = new Uint8Array(await picked.slice(0, MOST_BYTES).arrayBuffer());
    } catch {
      busy(false);
      // Choosing the same file again shall be noticed.
      file.value = '';
      say(words.unreadable);
      return;
    }
    try {
      const answer = await workshop.ask({ bytes, choices });
      if (!stopped) show(answer);
    } catch (error) {
      say(words.broken(error instanceof Error ? error.message : String(error)));
    }
    busy(false);
    if (stopped) parts.check.disabled = true;
  };

  const show = (answer: Answer): void => {
    if ('refused' in answer) {
      outcome = undefined;
      for (const name of SECTIONS) hold(name, false);
      say(answer.refused);
      return;
    }
    ({ outcome } = answer);
    const { state, preview, imported } = outcome;
    offerSheets(imported.sheets.map(({ name }) => name));
    sections.laporan.body.replaceChildren(...showReport(outcome, language));
    sections.perubahan.body.replaceChildren(...showChanges(outcome, language));
    sections.pratinjau.body.replaceChildren(...(preview === undefined ? [] : showPreview(preview, language)));
    const changes = state === 'dry';
    hold('laporan', true);
    hold('perubahan', changes);
    hold('pratinjau', changes && preview !== undefined);
    hold('simpan', true);
    parts.saving.hidden = !changes;
    parts.notSaving.hidden = changes;
    parts.notSaving.textContent = state === 'blocked' ? words.blocked : words.unchanged;
    parts.saved.textContent = '';
    for (const button of [parts.toFolder, parts.toZip, parts.saveReport]) button.disabled = false;
    parts.check.textContent = words.again;
    const summary = sections.laporan.body.querySelectorAll('p');
    say([summary[1], summary[0]].map((one) => one?.textContent ?? '').join('. '));
    sections.laporan.whole.querySelector<HTMLElement>('h2')?.focus();
  };

  /** Only once, when the file is read with every sheet. */
  const offerSheets = (names: readonly string[]): void => {
    if (!parts.sheets.hidden || names.length < 2) return;
    parts.sheets.append(
      ...names.map((name) =>
        element('label', {}, element('input', { type: 'checkbox', name: 'sheet', value: name }), name),
      ),
    );
    parts.sheets.hidden = false;
  };

  const writeToFolder = async (): Promise<void> => {
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
      rewordState('written');
    } catch (error) {
      parts.saved.textContent = words.notWritten.refused(String(error));
    }
  };
  /** The report says what was done with the result. */
  const rewordState = (state: ImportState): void => {
    if (outcome !== undefined) outcome = { ...outcome, state };
  };

  file.addEventListener('change', () => pick(file.files));
  form.addEventListener('input', (event) => {
    if (event.target !== file) stale();
  });
  sections.laporan.body.addEventListener('change', stale);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void check();
  });
  parts.stop.addEventListener('click', () => {
    if (!workshop.stop()) return;
    stopped = true;
    busy(false);
    parts.check.disabled = true;
    say(words.stopped);
  });
  for (const kind of ['dragover', 'dragleave', 'drop'] as const)
    parts.drop.addEventListener(kind, (event) => {
      event.preventDefault();
      parts.drop.classList.toggle('is-over', kind === 'dragover');
      const dropped = event.dataTransfer?.files;
      if (kind !== 'drop' || dropped === undefined || dropped.length === 0) return;
      if (dropped.length === 1) file.files = dropped;
      pick(dropped);
    });
  parts.toZip.addEventListener('click', () => {
    if (outcome === undefined) return;
    const { name, bytes } = packed(outcome, language);
    download(name, new Blob([bytes], { type: 'application/zip' }));
    parts.saved.textContent = words.zipMade(name);
  });
  parts.saveReport.addEventListener('click', () => {
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
  pick(file.files);
  parts.check.disabled = parts.template.disabled = false;
  say(words.ready);
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
