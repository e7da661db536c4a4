import { describe, expect, test } from 'vitest';
import { examine } from '../../src/examine.ts';
import { findingText, placeText } from '#language/findings/finding-line';
import { GOOD, lay, situations, withFolder } from './folder.ts';

/** Situation, code, place, and the second place where there is one. `~` is the region's folder. */
type Row = readonly [situation: string, code: string, where: string, other?: string];
const ONE_FINDING: readonly Row[] = [
  ['address-line-edited', 'address-line-malformed', 'addresses/situs.txt:2:1'],
  ['address-with-step-up', 'address-line-malformed', 'addresses/situs.txt:1:1'],
  ['address-without-scheme', 'value-malformed', 'sources/dokumen-rencana.yaml:5:10'],
  ['amount-too-fine', 'amount-too-fine', '~/budget.csv:2:72'],
  ['archive-without-date', 'field-missing', 'sources/tabel-salinan.yaml:9:3'],
  ['archive-without-scheme', 'value-malformed', 'sources/tabel-salinan.yaml:9:12'],
  ['baseline-without-year', 'baseline-without-year', '~/targets.csv:2:12'],
  ['bps-code-of-district', 'bps-code', '~/region.yaml:8:11'],
  ['budget-item-own-parent', 'item-own-parent', '~/budget.csv:2:112'],
  ['channel-kind-misspelt', 'key-unknown', 'site.yaml:7:5'],
  ['channel-number-with-zero', 'value-malformed', 'site.yaml:7:15'],
  ['channel-placeholder-unknown', 'value-malformed', 'site.yaml:7:11'],
  ['choice-misspelt', 'value-not-allowed', 'sources/dokumen-rencana.yaml:1:7'],
  ['choice-unknown', 'value-not-allowed', '~/figures.csv:2:32'],
  ['code-unquoted', 'code-unquoted', '~/region.yaml:1:7'],
  ['column-count-long', 'column-count', '~/figures.csv:3:82'],
  ['column-count-short', 'column-count', '~/figures.csv:3:1'],
  ['column-duplicate', 'column-duplicate', '~/figures.csv:1:146', '~/figures.csv:1:141'],
  ['column-format-unknown', 'column-format-unknown', '~/figures.csv:1:23'],
  ['column-missing', 'column-missing', '~/figures.csv:1:1'],
  ['column-required-misspelt', 'column-unknown', '~/figures.csv:1:74'],
  ['column-unknown', 'column-unknown', '~/figures.csv:1:35'],
  ['column-unnamed', 'column-unnamed', '~/figures.csv:1:146'],
  ['commitment-judged-without-indicator', 'field-missing', '~/commitments/turunkan-kemiskinan.yaml:7:3'],
  ['copy-missing', 'copy-missing', 'sources/tabel-salinan.yaml:12:7'],
  ['copy-name-odd', 'name-odd', 'sources/files/Laporan Uji 2024.PDF:1:1'],
  ['copy-web-page', 'copy-kind', 'sources/files/halaman.html:1:1'],
  ['correction-of-unknown-indicator', 'indicator-unknown', 'corrections/angka-uji.yaml:7:14'],
  ['correction-of-unknown-region', 'region-unknown', 'corrections/angka-uji.yaml:6:11'],
  ['correction-with-open-date', 'key-unknown', 'corrections/nama-lembaga.yaml:9:3'],
  ['coverage-not-whole', 'integer-malformed', '~/targets.csv:3:26'],
  ['csv-in-windows-1252', 'csv-windows-1252', '~/targets.csv:3:85'],
  ['csv-quote-not-closed', 'csv-quote-not-closed', '~/targets.csv:3:77'],
  ['csv-quote-out-of-place', 'csv-quote', '~/targets.csv:3:85'],
  ['csv-with-tabs', 'csv-tabs', '~/figures.csv:1:1'],
  ['date-not-in-calendar', 'date-malformed', 'sources/dokumen-rencana.yaml:4:12'],
  ['date-unknown', 'date-malformed', '~/figures.csv:2:47'],
  ['day-not-in-calendar', 'day-malformed', '~/figures.csv:5:47'],
  ['draft-of-published', 'held-but-published', 'networks/contoh.yaml:8:8', 'networks/contoh.ledger.jsonl:1:1'],
  ['draft-referred-to', 'held-draft-referred-to', '~/commitments/turunkan-kemiskinan.yaml:13:10'],
  ['embargo-not-in-calendar', 'day-malformed', 'glossary/rpjmd.md:5:10'],
  ['embargo-referred-to', 'held-embargo-referred-to', '~/replies/jawaban-rekomendasi.yaml:6:19'],
  ['district-code-unquoted', 'code-unquoted', '~/region.yaml:8:11'],
  ['excel-hashes', 'excel-error', '~/figures.csv:2:21'],
  ['excel-ref-error', 'excel-error', '~/figures.csv:2:21'],
  ['field-empty', 'field-empty', 'sources/dokumen-rencana.yaml:6:1'],
  ['figure-without-source', 'cell-missing', '~/figures.csv:2:71'],
  ['file-misspelt', 'file-unknown', '~/figurs.csv:1:1'],
  ['file-yml', 'file-unknown', 'sources/lain.yml:1:1'],
  ['folder-misspelt', 'folder-unknown', '~/cluster:1:1'],
  ['folder-unknown-at-top', 'folder-unknown', 'sumber:1:1'],
  ['follow-up-without-date', 'field-missing', '~/recommendations/data-kemiskinan.yaml:8:5'],
  ['follow-up-without-evidence', 'field-missing', '~/recommendations/data-kemiskinan.yaml:8:5'],
  ['former-folder-malformed', 'value-malformed', '~/region.yaml:16:12'],
  ['formula-cell', 'cell-formula', '~/figures.csv:2:21'],
  ['front-matter-javascript', 'front-matter-language', '~/report.md:1:4'],
  ['front-matter-key-unknown', 'key-unknown', '~/report.md:3:1'],
  ['front-matter-missing', 'front-matter-missing', '~/report.md:1:1'],
  ['front-matter-not-closed', 'front-matter-not-closed', '~/report.md:1:1'],
  ['gap-search-without-date', 'field-missing', '~/recommendations/data-kemiskinan.yaml:10:13'],
  ['id-malformed', 'id-malformed', '~/figures.csv:2:1'],
  ['invisible-character', 'character-not-allowed', 'sources/dokumen-rencana.yaml:3:15'],
  ['judged-by-misspelt', 'value-not-allowed', '~/commitments/turunkan-kemiskinan.yaml:7:7'],
  ['key-unknown', 'key-unknown', 'sources/dokumen-rencana.yaml:3:1'],
  ['list-without-source', 'list-too-short', '~/clusters/pusat-muara-bulian.yaml:9:10'],
  ['markdown-data-image', 'image-in-prose', '~/report.md:14:1'],
  ['markdown-data-link', 'link-scheme', '~/report.md:14:1'],
  ['markdown-heading-one', 'markdown-heading-1', '~/report.md:14:1'],
  ['markdown-image-by-reference', 'image-in-prose', '~/report.md:14:1'],
  ['markdown-img-onerror', 'markdown-html', '~/report.md:14:1'],
  ['markdown-javascript-autolink', 'link-scheme', '~/report.md:14:6'],
  ['markdown-javascript-definition', 'link-scheme', '~/report.md:16:1'],
  ['markdown-javascript-link', 'link-scheme', '~/report.md:14:6'],
  ['markdown-javascript-link-disguised', 'link-scheme', '~/report.md:14:6'],
  ['markdown-link-from-root', 'link-from-root', '~/report.md:14:1'],
  ['markdown-link-without-scheme', 'link-no-scheme', '~/report.md:14:1'],
  ['markdown-mdx', 'mdx-not-allowed', '~/report.mdx:1:1'],
  ['markdown-raw-html', 'markdown-html', '~/report.md:14:1'],
  ['markdown-remote-image', 'image-in-prose', '~/report.md:14:1'],
  ['markdown-vbscript-link', 'link-scheme', '~/report.md:14:1'],
  ['name-with-dots', 'name-odd', 'sources/..%2fetc.yaml:1:1'],
  ['name-with-space', 'name-odd', 'sources/Tabel BPS 2024.yaml:1:1'],
  ['note-only-in-english', 'translation-without-original', '~/targets.csv:3:78'],
  ['number-ambiguous-comma', 'number-ambiguous', '~/figures.csv:2:21'],
  ['number-ambiguous-in-semicolon-file', 'number-ambiguous', '~/figures.csv:2:21'],
  ['number-ambiguous-point', 'number-ambiguous', '~/figures.csv:2:21'],
  ['number-dash', 'number-is-dash', '~/figures.csv:2:21'],
  ['number-decimal-comma-in-comma-file', 'number-other-notation', '~/figures.csv:2:21'],
  ['number-decimal-point-in-semicolon-file', 'number-other-notation', '~/figures.csv:2:21'],
  ['number-exponent', 'number-has-exponent', '~/figures.csv:2:21'],
  ['number-two-values', 'number-has-text', '~/figures.csv:2:21'],
  ['number-with-percent', 'number-has-text', '~/figures.csv:2:21'],
  ['number-with-rupiah', 'number-has-text', '~/figures.csv:2:21'],
  ['period-unknown', 'period-malformed', '~/figures.csv:2:12'],
  ['personal-number-as-id', 'personal-number', '~/figures.csv:2:71'],
  ['personal-number-grouped', 'personal-number', 'sources/dokumen-rencana.yaml:8:11'],
  ['personal-number-in-copy', 'personal-number', 'sources/files/tabel-uji.csv:2:5'],
  ['personal-number-in-file-name', 'personal-number', 'sources/nik-15************00.yaml:1:1'],
  ['personal-number-in-prose', 'personal-number', '~/report.md:14:10'],
  ['personal-number-in-table', 'personal-number', '~/figures.csv:2:82'],
  ['personal-number-in-yaml', 'personal-number', 'sources/dokumen-rencana.yaml:8:24'],
  ['plan-file-missing', 'plan-file-missing', '~/plans/rkpd-2025/plan.yaml:1:1'],
  ['range-without-upper', 'cell-needed', '~/targets.csv:3:28'],
  ['recommendation-without-decision-date', 'field-missing', '~/recommendations/data-kemiskinan.yaml:4:3'],
  ['refused-without-reason', 'field-missing', 'corrections/angka-uji.yaml:11:3'],
  ['region-code-differs-from-folder', 'region-folder-code', '~/region.yaml:1:7'],
  ['region-code-malformed', 'value-malformed', '~/region.yaml:1:7'],
  ['region-file-missing', 'region-file-missing', 'regions/15.05-muaro-jambi/region.yaml:1:1'],
  ['region-folder-name', 'region-folder-name', 'regions/15.05_Muaro Jambi:1:1'],
  ['region-folder-without-code', 'region-folder-name', 'regions/muaro-jambi:1:1'],
  ['region-twice', 'region-duplicate', '~/region.yaml:1:7', 'regions/15.04-batang-hari/region.yaml:1:7'],
  ['reply-kind-missing', 'field-missing', '~/replies/jawaban-angka.yaml:5:3'],
  ['reply-period-malformed', 'period-malformed', '~/replies/jawaban-angka.yaml:7:11'],
  ['reply-to-unknown-kind', 'value-not-allowed', '~/replies/jawaban-rekomendasi.yaml:5:7'],
  ['reply-with-year-only', 'value-wrong-type', '~/replies/jawaban-rekomendasi.yaml:2:7'],
  ['reply-without-date', 'field-missing', '~/replies/jawaban-rekomendasi.yaml:1:1'],
  ['reply-without-document', 'field-missing', '~/replies/jawaban-rekomendasi.yaml:1:1'],
  ['schema-version-new', 'schema-version-new', 'site.yaml:6:17'],
  ['schema-version-old', 'schema-version-old', 'site.yaml:7:17'],
  ['search-without-date', 'search-half', '~/figures.csv:5:46'],
  ['sha256-too-short', 'value-malformed', 'sources/tabel-salinan.yaml:11:9'],
  ['source-field-left-out', 'field-missing', 'sources/dokumen-rencana.yaml:1:1'],
  ['spreadsheet', 'spreadsheet-not-csv', '~/figures.xlsx:1:1'],
  ['status-without-date', 'field-missing', '~/commitments/turunkan-kemiskinan.yaml:13:5'],
  ['status-without-evidence', 'field-missing', '~/commitments/turunkan-kemiskinan.yaml:13:5'],
  ['table-empty', 'file-empty', '~/targets.csv:1:1'],
  ['target-word-for-number', 'cell-not-number', '~/targets.csv:3:23'],
  ['term-too-long', 'text-too-long', 'glossary/rpjmd.md:3:8'],
  ['translation-without-original', 'translation-without-original', 'glossary/klaster.en.md:1:1'],
  ['unknown-agency', 'agency-unknown', '~/plans/rpjmd-2021-2026/programmes.csv:2:69'],
  ['unknown-budget-parent', 'item-unknown', '~/budget.csv:2:112'],
  ['unknown-cluster', 'cluster-unknown', '~/plans/rpjmd-2021-2026/programmes.csv:2:50'],
  ['unknown-indicator', 'indicator-unknown', '~/figures.csv:2:1'],
  ['unknown-indicator-of-commitment', 'indicator-unknown', '~/commitments/turunkan-kemiskinan.yaml:8:14'],
  ['unknown-method', 'method-unknown', '~/figures.csv:2:38'],
  ['unknown-network', 'network-unknown', '~/commitments/turunkan-kemiskinan.yaml:12:10'],
  ['unknown-plan', 'plan-unknown', '~/targets.csv:3:29'],
  ['unknown-programme', 'programme-unknown', '~/clusters/pusat-muara-bulian.yaml:7:14'],
  ['unknown-recommendation', 'recommendation-unknown', '~/replies/jawaban-rekomendasi.yaml:6:19'],
  ['unknown-source', 'source-unknown', '~/figures.csv:2:71'],
  ['unknown-source-in-yaml', 'source-unknown', '~/plans/rpjmd-2021-2026/plan.yaml:11:17'],
  ['unknown-version', 'version-unknown', '~/targets.csv:3:45'],
  ['value-and-reason-missing', 'value-or-reason-missing', '~/figures.csv:2:21'],
  ['value-beside-reason', 'cell-not-expected', '~/figures.csv:5:21'],
  ['value-of-wrong-kind', 'value-wrong-type', 'indicators/kemiskinan.yaml:8:18'],
  ['version-without-plan', 'version-without-plan', '~/targets.csv:3:30'],
  ['yaml-alias-bomb', 'yaml-too-many-aliases', 'sources/dokumen-rencana.yaml:10:40'],
  ['yaml-alias-unknown', 'yaml-alias-unknown', 'sources/dokumen-rencana.yaml:3:8'],
  ['yaml-colon-in-text', 'yaml-syntax', 'sources/dokumen-rencana.yaml:3:8'],
  ['yaml-duplicate-key', 'yaml-duplicate-key', 'sources/dokumen-rencana.yaml:6:1', 'sources/dokumen-rencana.yaml:3:1'],
  ['yaml-empty', 'file-empty', '~/clusters/pusat-muara-bulian.yaml:1:1'],
  ['yaml-not-utf8', 'file-not-utf8', 'sources/dokumen-rencana.yaml:3:24'],
  ['yaml-syntax', 'yaml-syntax', 'sources/dokumen-rencana.yaml:3:8'],
  ['yaml-tab', 'yaml-tab', '~/region.yaml:9:1'],
  ['yaml-tag', 'yaml-tag', 'sources/dokumen-rencana.yaml:3:8'],
  ['yaml-two-documents', 'yaml-several-documents', 'sources/dokumen-rencana.yaml:8:1'],
  ['year-malformed', 'year-malformed', '~/targets.csv:3:12'],
  ['zero-target-with-value', 'cell-not-expected', '~/targets.csv:3:28'],
];

const place = (text: string): string => text.replace('~', 'regions/15.04-batanghari');

test('the good folder has nothing wrong', () => {
  expect(examine(GOOD).findings).toEqual([]);
});

describe('each bad situation is one precise finding, with words that say how to mend it', () => {
  test.each(ONE_FINDING.map((row) => ({ row, name: row.slice(0, 3).join(' ') })))('$name', ({ row }) => {
    const [situation, code, where, other] = row;
    const { findings } = withFolder(lay(situation), examine);
    expect(findings.map((finding) => [finding.code, placeText(finding.place, '')])).toEqual([[code, place(where)]]);
    const [second] = findings.map((finding) => finding.other);
    expect(second && placeText(second, '')).toBe(other === undefined ? undefined : place(other));
    expect(findings.map((finding) => findingText(finding, 'id'))).toMatchSnapshot();
  });
});

describe('everything is found in one run', () => {
  test('fourteen bad rows are fourteen findings', () => {
    const { findings } = withFolder(lay('fourteen-bad-rows'), examine);
    expect(findings.map((finding) => finding.place.line)).toEqual(Array.from({ length: 14 }, (_, index) => index + 2));
    expect(new Set(findings.map((finding) => finding.code))).toEqual(new Set(['number-has-text']));
  });

  test('a broken quote loses its own line only', () => {
    const { findings } = withFolder(lay('csv-quote-and-another-fault'), examine);
    expect(findings.map(({ code, place: { line } }) => [code, line])).toEqual([
      ['csv-quote', 2],
      ['number-has-text', 3],
    ]);
  });

  test('a file that cannot be read does not hide what is wrong in others', () => {
    const { findings } = withFolder((folder) => {
      lay('yaml-syntax')(folder);
      lay('number-with-percent')(folder);
      lay('markdown-raw-html')(folder);
      lay('unknown-plan')(folder);
    }, examine);
    expect(new Set(findings.map((finding) => finding.code))).toEqual(
      new Set(['yaml-syntax', 'number-has-text', 'markdown-html', 'plan-unknown']),
    );
  });

  test('every situation is in the table', () => {
    const several = ['fourteen-bad-rows', 'csv-quote-and-another-fault'];
    expect([...ONE_FINDING.map(([situation]) => situation), ...several].sort()).toEqual(situations());
  });
});
