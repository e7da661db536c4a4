/** What lies beside the data in the ZIP: what is in it, and under which licences. Indonesian first, then English. */
import { licenceLayers } from '#formatting/licences';
import { dataWords } from '#language/data';
import { frameWords } from '#language/frame';
import { tableAbout, tableTitle } from '#language/tables';
import type { Dataset } from '#model/dataset';
import type { Language } from '#model/language';
import { ALL_TABLES } from './tables/all-tables.ts';

const LANGUAGES: readonly Language[] = ['id', 'en'];

export function readmeText(dataset: Dataset): string {
  const { site } = dataset;
  const parts = LANGUAGES.map((language) => {
    const words = dataWords(language);
    const list = ALL_TABLES.map(
      ({ name }) => `- \`${name}.csv\`: ${tableTitle(name)[language]}. ${sentence(tableAbout(name)[language])}`,
    );
    const notices = site.publisher === undefined ? [frameWords(language).example, ''] : [];
    return [
      `# ${words.packageTitle(site.name[language] ?? site.name.id)}`,
      '',
      ...notices,
      words.packageAbout,
      '',
      `${words.edition}: ${site.releaseDate}`,
      ...(site.address === undefined ? [] : [`${words.address}: ${site.address}`]),
      '',
      words.howToRead,
      '',
      ...list,
    ].join('\n');
  });
  return `${parts.join('\n\n')}\n`;
}

export function licencesText(dataset: Dataset): string {
  const parts = LANGUAGES.map((language) => {
    const lines = licenceLayers(dataset, language).map(
      ({ layer, licence, address, note }) =>
        `- **${layer}**: ${licence}${address === undefined ? '' : ` (${address})`}. ${note}`,
    );
    return [`# ${dataWords(language).licences}`, '', ...lines].join('\n');
  });
  return `${parts.join('\n\n')}\n`;
}

function sentence(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
}
