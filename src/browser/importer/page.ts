/**
 * The page of the importer: form, report and preview; saving is offered beside. After it is ready it asks for nothing more,
 * neither here nor elsewhere.
 */
import { importerWords } from '#language/importer';
import { choicesIn } from './choices.ts';
import { element } from './element.ts';
import type { Answer, Material, Outcome } from './material.ts';
import { partsOf, SECTIONS, type Parts, type SectionName } from './parts.ts';
import { offerSaving } from './saving.ts';
import { showChanges } from './show-changes.ts';
import { showPreview } from './show-preview.ts';
import { showReport } from './show-report.ts';
import { openWorkshop, type Workshop } from './worker.ts';

/** Of a larger file so much is read that the import itself says that it is too large. */
const MOST_BYTES = 20_000_001;

export function openImporter(): void {
  const address = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : '';
  const text = document.getElementById('bahan')?.textContent;
  const parts = partsOf(document);
  if (text === undefined || parts === undefined) return;
  // The presenter of this page wrote it.
  const material = JSON.parse(text) as Material;
  void openWorkshop(address, material).then((workshop) => serve(parts, material, workshop));
}

function serve(parts: Parts, material: Material, workshop: Workshop): void {
  const { language } = material;
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
  offerSaving(parts, material, {
    result: () => outcome,
    // The report says what was done with the result.
    onWritten: () => {
      if (outcome !== undefined) outcome = { ...outcome, state: 'written' };
    },
    say,
  });
  pick(file.files);
  parts.check.disabled = parts.template.disabled = false;
  say(words.ready);
}
