/** What a line of a ledger speaks of, in words: also of what is no longer in the content. */
import { changeWords } from '#language/changes';
import { recordWords } from '#language/record';
import { BUDGET_STAGES } from '#model/budget';
import { inLanguage, type Dataset } from '#model/dataset';
import { readAnchor } from '#model/identity';
import { indicatorNamed } from '#model/indicator';
import type { Language } from '#model/language';
import type { RecordKind } from '#model/ledger';
import type { RecordOwner } from '#model/record-owner';
import { slugOf } from '#model/slug';
import { formatPeriod } from './period.ts';

/** `Persentase penduduk miskin, realisasi 2024`, `Uang: Belanja daerah, APBD 2024`, `Kabupaten Lamandau: Pengukuhan`. */
export function recordName(
  dataset: Dataset,
  owner: RecordOwner,
  { id, kind }: { readonly id: string; readonly kind: RecordKind },
  language: Language,
): string {
  const words = changeWords(language);
  const [first = '', second = '', third = ''] = id.split('/');
  if (kind === 'coverage') return words.kind.coverage;
  if (kind === 'amount') {
    if ('network' in owner) {
      const name = owner.network.amounts.find((amount) => slugOf(amount.name.id) === second)?.name;
      return `${words.money}: ${name === undefined ? second : inLanguage(name, language).text}`;
    }
    const name = owner.report.budget.find(({ item }) => item === second)?.name;
    const [year = ''] = third.split('-', 1);
    const rest = third.slice(year.length + 1);
    const stage = BUDGET_STAGES.toSorted((a, b) => b.length - a.length).find((one) => rest.startsWith(`${one}-`));
    const when = stage === undefined ? year : `${recordWords(language).stage[stage]} ${year}`;
    return `${words.money}: ${name === undefined ? second : inLanguage(name, language).text}, ${when}`;
  }
  if (kind === 'state') {
    const network = 'network' in owner ? owner.network : undefined;
    if (first === 'tahap') {
      const stage = network?.stages.find((one) => one.id === second);
      return `${words.stages}: ${stage === undefined ? second : inLanguage(stage.name, language).text}`;
    }
    const region = dataset.regions.get(first)?.region.name;
    const member = network?.members.find(({ code }) => code === first)?.name;
    const stage =
      network?.stageNames.find((one) => one.id === second) ??
      network?.statuses.flatMap(({ milestones }) => milestones).find((one) => one.id === second);
    return `${member ?? region ?? first}: ${stage === undefined ? second : inLanguage(stage.name, language).text}`;
  }
  const indicator = indicatorNamed(dataset.indicators, first);
  const name = indicator === undefined ? first : inLanguage(indicator.name, language).text;
  const period = readAnchor(second)?.period;
  const label = period === undefined ? words.kind[kind] : `${words.kind[kind]} ${formatPeriod(period, language)}`;
  return `${name}, ${label}`;
}
