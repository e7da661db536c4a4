/** The form as choices of an import: what is empty was not chosen. */
import type { Choices } from '#import/wanted-from';

/** `skips`: names of errors that were marked in the report. */
export function choicesIn(form: HTMLFormElement, fileName: string, skips: readonly string[]): Choices {
  const data = new FormData(form);
  const given = (name: string): string | undefined => {
    const value = data.get(name);
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
  };
  const [plan, version] = given('plan')?.split('/') ?? [];
  return {
    fileName,
    source: given('source') ?? '',
    plan,
    version,
    sheets: data.getAll('sheet').filter((one) => typeof one === 'string'),
    notation: given('notation'),
    year: given('year'),
    baselineYear: given('baseline-year'),
    stage: given('stage'),
    page: given('page'),
    replace: data.has('replace'),
    reason: given('reason'),
    skips,
  };
}
