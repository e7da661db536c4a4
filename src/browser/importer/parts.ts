/** The places of the importer's page that its code fills or listens to. */
export interface Parts {
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

export const SECTIONS = ['laporan', 'perubahan', 'pratinjau', 'simpan'] as const;
export type SectionName = (typeof SECTIONS)[number];

interface Section {
  readonly whole: HTMLElement;
  readonly body: HTMLElement;
}

/** Undefined on a page without the importer. */
export function partsOf(page: Document): Parts | undefined {
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
