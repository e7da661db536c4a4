/** The indicators that change, laid out as on their pages: sentences, chart, verdicts with their measures, targets, figures. */
import { importerWords } from '#language/importer';
import { indicatorWords } from '#language/indicator';
import type { Language } from '#model/language';
import type { FigureRow, TargetRow } from '#presenters/figure-row';
import type { VerdictBlock } from '#presenters/verdict';
import { element, stackedTable } from './element.ts';
import type { IndicatorPreview, Preview } from './preview.ts';

export function showPreview(preview: Preview, language: Language): readonly HTMLElement[] {
  const words = importerWords(language);
  const { indicators, more, money, sourceShown, findings } = preview;
  return [
    element('p', {}, words.previewLead),
    ...(sourceShown || indicators.length === 0 ? [] : [element('p', { class: 'detail' }, words.previewSource)]),
    ...(money ? [element('p', {}, words.previewMoney)] : []),
    ...indicators.map((one, index) => showIndicator(one, index, language)),
    ...(more > 0 ? [element('p', {}, words.previewMore(more))] : []),
    ...(findings.length === 0
      ? []
      : [
          element('h3', {}, words.readerSays),
          element('ul', {}, ...findings.map((finding) => element('li', {}, finding))),
        ]),
  ];
}

function showIndicator(one: IndicatorPreview, index: number, language: Language): HTMLElement {
  const { name, sentences, chart, verdicts, targets, figures } = one;
  const drawing =
    chart === undefined
      ? []
      : [
          element(
            'figure',
            { class: 'chart' },
            drawn(chart.svg, `pratinjau-${String(index)}-`, 'chart-box'),
            element('figcaption', {}, element('p', {}, chart.description)),
          ),
        ];
  return element(
    'article',
    { class: 'import-preview', 'data-indicator': one.id },
    element('h3', {}, name),
    ...(sentences.length === 0 ? [] : [element('p', { class: 'lead' }, sentences.join(' '))]),
    ...drawing,
    ...verdicts.map((verdict, at) => showVerdict(verdict, `pratinjau-${String(index)}-${String(at)}-`)),
    ...(targets.length === 0 ? [] : [targetTable(name, targets, language)]),
    ...(figures.length === 0 ? [] : [figureTable(name, figures, language)]),
  );
}

function showVerdict({ title, reader, finer, standing, reason, judged }: VerdictBlock, prefix: string): HTMLElement {
  return element(
    'section',
    { class: 'verdict' },
    element('h4', {}, title),
    element(
      'p',
      { class: 'verdict-word' },
      element('span', { class: `status is-${reader.status}` }, reader.word),
      finer === undefined ? undefined : `, ${finer}`,
    ),
    element('p', { class: 'detail' }, standing),
    reason === undefined ? undefined : element('p', {}, reason),
    judged === undefined
      ? undefined
      : element(
          'div',
          { class: judged.soFar === undefined ? 'judged' : 'judged is-so-far' },
          element('h5', {}, judged.title),
          judged.soFar === undefined ? undefined : element('p', { class: 'detail' }, judged.soFar),
          judged.bullet === undefined ? undefined : drawn(judged.bullet, prefix, 'chart'),
          element(
            'dl',
            { class: 'measures' },
            ...judged.measures.map(({ kind, label, value, note }) =>
              element(
                'div',
                { class: `is-${kind}` },
                element('dt', {}, label),
                element('dd', {}, value, note === undefined ? undefined : element('p', { class: 'detail' }, note)),
              ),
            ),
          ),
        ),
  );
}

function targetTable(name: string, rows: readonly TargetRow[], language: Language): HTMLElement {
  const words = indicatorWords(language);
  return element(
    'div',
    {},
    element('h4', {}, words.sections.target),
    stackedTable(
      `${words.sections.target}: ${name}`,
      [words.kind, words.period, words.value, words.plan, words.source],
      rows.map((one) => [one.kind, one.year, element('strong', {}, one.value), one.plan.text, one.source.label]),
    ),
  );
}

function figureTable(name: string, rows: readonly FigureRow[], language: Language): HTMLElement {
  const words = indicatorWords(language);
  return element(
    'div',
    {},
    element('h4', {}, words.sections.tabel),
    stackedTable(
      `${words.sections.tabel}: ${name}`,
      [words.period, words.value, words.source, words.status],
      rows.map((one) => [
        one.period,
        one.value,
        one.source.label,
        [one.chosen, ...one.states].filter((part) => part !== undefined).join(' · '),
      ]),
    ),
  );
}

/** A drawing of ours; its ids get a prefix, so that many stand on one page. */
function drawn(svg: string, prefix: string, name: 'chart' | 'chart-box'): HTMLElement {
  const box = element('div', { class: name });
  box.innerHTML = svg;
  const names = new Set([...box.querySelectorAll('[id]')].map(({ id }) => id));
  const renamed = (id: string): string => (names.has(id) ? `${prefix}${id}` : id);
  for (const part of box.querySelectorAll('*')) {
    for (const { name, value } of [...part.attributes]) {
      if (name === 'id') part.id = renamed(value);
      else if (/^aria-(?:labelledby|describedby)$/.test(name))
        part.setAttribute(name, value.split(' ').map(renamed).join(' '));
      else if (/^#|url\(#/.test(value))
        part.setAttribute(
          name,
          value.replace(/#([^)]+)/, (_, id: string) => `#${renamed(id)}`),
        );
    }
  }
  return box;
}
