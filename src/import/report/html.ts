/** The report of an import as one page to hand to a colleague: nothing is loaded from elsewhere and nothing runs. */
import { importWords } from '#language/import/report';
import { importWordsOf } from '#language/import/words';
import type { Language } from '#model/language';
import { spotText, type ImportFinding } from '../finding.ts';
import type { Imported } from '../import-tables.ts';
import { countsOf, type ImportState, partsOf } from './order.ts';
import { writtenLines } from './text.ts';

const STYLE = `:root{color-scheme:light dark}
body{font:1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:0 auto;padding:1rem}
h1{font-size:1.4rem;overflow-wrap:anywhere}h2{font-size:1.1rem;margin-top:2rem}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.25rem 1rem}dd{margin:0}
table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.4rem .5rem;border-bottom:1px solid #8886}
td:first-child{white-space:nowrap}td{overflow-wrap:anywhere}code{font-size:.85em}
.state{border:2px solid;padding:.5rem .75rem;font-weight:600}
@media (max-width:40rem){td,th{display:block;border:0;padding:.1rem 0}thead{display:none}tr{display:block;padding:.5rem 0;border-bottom:1px solid #8886}}
@media print{body{max-width:none;padding:0}tr{break-inside:avoid}}`;

export function reportHtml(imported: Imported, state: ImportState, language: Language): string {
  const words = importWords(language);
  const { wanted, sheets } = imported;
  const { error, doubt, repair, note } = countsOf(imported.findings);
  const title = escaped(words.title(wanted.fileName));
  const plan =
    wanted.plan === undefined
      ? ''
      : `<dt>${words.plan}</dt><dd>${escaped([wanted.plan, wanted.version].filter((part) => part !== undefined).join(' / '))}</dd>`;
  const written = writtenLines(imported, language);
  const parts = partsOf(imported.findings).map(
    ({ heading, findings }) =>
      `<h2>${words.headings[heading]} (${String(findings.length)})</h2>\n<table>\n<thead><tr><th scope="col">${words.columns.where}</th><th scope="col">${words.columns.what}</th><th scope="col">${words.columns.code}</th></tr></thead>\n<tbody>\n${findings.map((finding) => rowOf(finding, language)).join('\n')}\n</tbody>\n</table>`,
  );
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="robots" content="noindex">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p class="state">${words.state[state]}</p>
<dl>
<dt>${words.region}</dt><dd>${escaped(`${wanted.region.code} ${wanted.region.name}`)}</dd>
<dt>${words.source}</dt><dd>${escaped(wanted.source)}</dd>
${plan}
</dl>
<p>${words.counts(error, doubt, repair, note)}</p>
<h2>${words.written}</h2>
${written.length === 0 ? `<p>${words.nothing}</p>` : list(written)}
<h2>${words.sheets}</h2>
${list(sheets.map(({ name, kind, rows }) => `${name}: ${words.kinds[kind]}, ${words.rows(rows)}`))}
${parts.join('\n')}
</main>
</body>
</html>
`;
}

function rowOf(finding: ImportFinding, language: Language): string {
  const { title, fix } = importWordsOf(finding, language);
  const where = spotText(finding.spot);
  const what = `${escaped(title)}${fix === '' ? '' : `<br><small>→ ${escaped(fix)}</small>`}`;
  return `<tr><td>${escaped(where === '' ? importWords(language).wholeFile : where)}</td><td>${what}</td><td><code>${finding.code}</code></td></tr>`;
}

function list(items: readonly string[]): string {
  return `<ul>\n${items.map((item) => `<li>${escaped(item)}</li>`).join('\n')}\n</ul>`;
}

function escaped(text: string): string {
  const names: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(/[&<>"]/g, (character) => names[character] ?? character);
}
