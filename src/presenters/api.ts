/** The page that explains the API: its files, working examples, and what each field means. */
import { apiWords } from '#language/api';
import { dataWords } from '#language/data';
import type { Dataset } from '#model/dataset';
import type { Language } from '#model/language';
import { api, onWeb, pages, type SitePath } from '#routes';
import { ADDRESS_PLACEHOLDER, apiExamples, exampleSubject, type ExampleLanguage } from './api-examples.ts';
import { presentFrame, type Frame } from './frame.ts';
import { viewAt, type Link } from './view.ts';

/** A table of fields, as `fieldTables` of the exports gives it. */
export interface ApiFields {
  readonly name: string;
  readonly fields: readonly { readonly name: string; readonly type: string; readonly meaning: string }[];
}

export interface ApiPage {
  readonly frame: Frame;
  readonly files: readonly {
    readonly path: string;
    /** The file itself, or one of its kind; undefined where the site has none yet. */
    readonly sample?: Link;
    readonly about: string;
    readonly schema: Link;
  }[];
  /** What the examples read and where. */
  readonly lead: readonly string[];
  readonly examples: readonly { readonly id: ExampleLanguage; readonly title: string; readonly code: string }[];
  readonly tables: readonly (ApiFields & { readonly title: string; readonly anchor: string })[];
}

const EXAMPLES: readonly ExampleLanguage[] = ['curl', 'python', 'r', 'duckdb'];

export function presentApi(dataset: Dataset, language: Language, fields: readonly ApiFields[]): ApiPage {
  const view = viewAt(dataset, language, pages.api());
  const words = apiWords(language);
  const subject = exampleSubject(dataset);
  const address = onWeb(dataset.site.address, '');
  const placeholder = ADDRESS_PLACEHOLDER[language];
  const code = apiExamples(address ?? placeholder, subject, language);
  const file = (name: keyof typeof words.files, path: SitePath, shown?: SitePath): ApiPage['files'][number] => ({
    path: `/${path}`,
    about: words.files[name],
    ...(shown !== undefined && { sample: { text: `/${shown}`, href: view.toFile(shown) } }),
    schema: { text: words.schema, href: view.toFile(api.schema(name)) },
  });
  const only = (name: keyof typeof words.files, path: SitePath): ApiPage['files'][number] => file(name, path, path);
  return {
    frame: presentFrame(view, {
      heading: { text: words.heading },
      description: words.description,
      crumbs: [{ text: dataWords(language).heading, href: view.to(pages.data()) }],
    }),
    files: [
      only('index', api.index()),
      only('regions', api.regions()),
      file('region', api.region('{code}'), subject && api.region(subject.region.code)),
      only('indicators', api.indicators()),
      file('indicator', api.indicator('{id}'), subject && api.indicator(subject.indicator.id)),
      only('sources', api.sources()),
      only('commitments', api.commitments()),
      only('networks', api.networks()),
      only('silences', api.silences()),
    ],
    lead: [
      address === undefined ? words.examplesNoAddress({ placeholder }) : words.examplesAddress({ address }),
      subject === undefined
        ? words.examplesEmpty
        : words.examplesAbout({ indicator: view.say(subject.indicator.name).text, region: subject.region.name }),
    ],
    examples: EXAMPLES.map((id) => ({ id, title: words.examples[id], code: code[id] })),
    tables: fields.map((table) => ({
      ...table,
      title: table.name === '' ? words.envelope : table.name,
      anchor: `bidang-${table.name === '' ? 'awal' : table.name.replace('.', '-')}`,
    })),
  };
}
