/**
 * For each code of a finding: content that raises it and nothing else, and the same content mended. Most of it is the
 * fixtures of the reader and of the checks. The pages of the guide show what is written from this.
 */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { add, boundaries, edit, lay, linkTo, move, publish, put, record, remove, type Step } from './steps.ts';

export interface Example {
  readonly wrong: readonly Step[];
  /** What mends it; left out where the good content is the mended one. */
  readonly right?: readonly Step[];
  /** Files that show the right way where nothing is left of the wrong one. */
  readonly show?: readonly string[];
  /** Codes that the same fault raises too, and that go with it. */
  readonly along?: readonly string[];
}

const FIGURES = '~/figures.csv';
const TARGETS = '~/targets.csv';
const BUDGET = '~/budget.csv';
const PLAN = '~/plans/rpjmd-2021-2026/plan.yaml';
const PROGRAMMES = '~/plans/rpjmd-2021-2026/programmes.csv';
const COMMITMENT = '~/commitments/turunkan-kemiskinan.yaml';
const CLUSTER = '~/clusters/pusat-muara-bulian.yaml';
const REPORT = '~/report.md';
const REGION = '~/region.yaml';
const SOURCE = 'sources/dokumen-rencana.yaml';

/** A situation for which the good content is right. */
const bad = (situation: string, show?: readonly string[]): Example => ({
  wrong: [lay(`bad/${situation}`)],
  ...(show !== undefined && { show }),
});
const mended = (situation: string, ...right: readonly Step[]): Example => ({ wrong: [lay(`bad/${situation}`)], right });
const rule = (situation: string, ...right: readonly Step[]): Example => ({
  wrong: [lay(`against-rules/${situation}`)],
  ...(right.length > 0 && { right }),
});

const NEW_REGION = `code: "15.05"
name: Kabupaten Muaro Jambi
short_name: Muaro Jambi
kind: kabupaten
province_name: Jambi
coverage: figures
`;
const NEW_PLAN = `kind: rkpd
title: RKPD Kabupaten Batanghari 2025
start_year: 2025
end_year: 2025
versions:
  - id: peraturan
    name: Peraturan bupati
    status: adopted
    date: 2024
    sources: [dokumen-rencana]
sources: [dokumen-rencana]
`;
const REPORT_HEAD = '---\ntitle: Laporan Batanghari\nsources: [dokumen-rencana]\n---\n';
const KECAMATAN: readonly (readonly [string, string])[] = [
  ['15.04.01', 'Mersam'],
  ['15.04.02', 'Muara Tembesi'],
  ['15.04.03', 'Muara Bulian'],
  ['15.04.04', 'Batin XXIV'],
  ['15.04.05', 'Pemayung'],
  ['15.04.06', 'Maro Sebo Ulu'],
  ['15.04.07', 'Bajubang'],
  ['15.04.08', 'Maro Sebo Ilir'],
];
const VALUE = 'kemiskinan,2023-03,,9.45';
const WITHDRAWAL = `region: "15.04"
figure: kemiskinan/2023-03-realisasi-tabel-bps
kind: error
asked_on: 2026-11-20
asked_by: Redaksi
text: Angka ini ternyata milik kabupaten lain.
`;
const withReason = (value: string, reason: string): readonly Step[] => [
  edit(FIGURES, 'note_en\n', 'note_en,reason\n'),
  edit(FIGURES, /(kemiskinan,202[12]-03,.*)\n/g, '$1,\n'),
  edit(FIGURES, /kemiskinan,2023-03,,9\.45(.*)\n/, `kemiskinan,2023-03,,${value}$1,${reason}\n`),
];
const LEDGER = '~/ledger.jsonl';
const REDACTED: readonly Step[] = [
  publish(),
  edit(FIGURES, /kemiskinan,2023-03.*\n/, ''),
  put('withdrawals/cabut.yaml', `${WITHDRAWAL.replace('kind: error', 'kind: privacy')}redact: true\n`),
  edit('corrections/angka-uji.yaml', 'period: 2023-03', 'period: 2022-03'),
  edit('~/replies/jawaban-angka.yaml', 'period: 2023-03', 'period: 2022-03'),
  publish(),
];

const FILES: Readonly<Record<string, Example>> = {
  'file-too-large': {
    wrong: [put('pages/besar.md', `---\ntitle: Lampiran\n---\n\n${'Tabel panjang. '.repeat(140_000)}\n`)],
    right: [put('pages/besar.md', '---\ntitle: Lampiran\n---\n\nRingkasannya saja.\n')],
  },
  'copy-too-large': {
    wrong: [put('sources/files/lkpj.pdf', new Uint8Array(25_000_001))],
    right: [remove('sources/files/lkpj.pdf')],
    show: ['sources/tabel-salinan.yaml'],
  },
  'copy-kind': bad('copy-web-page', ['sources/tabel-salinan.yaml']),
  'copy-missing': bad('copy-missing'),
  'file-not-utf8': bad('yaml-not-utf8'),
  'file-utf16': {
    wrong: [put(TARGETS, Buffer.from('\uFEFFindicator\tyear\tkind\n', 'utf16le'))],
    show: [TARGETS],
  },
  'csv-windows-1252': bad('csv-in-windows-1252'),
  'character-not-allowed': bad('invisible-character'),
  'file-empty': bad('table-empty'),
  'file-unreadable': {
    wrong: [linkTo('sources/buntu.yaml', 'tidak-ada.yaml')],
    right: [remove('sources/buntu.yaml')],
    show: [SOURCE],
  },
  'link-leaves-content': {
    wrong: [linkTo('sources/luar.yaml', join('/', 'etc', 'hostname'))],
    right: [remove('sources/luar.yaml')],
    show: [SOURCE],
  },
  'mdx-not-allowed': bad('markdown-mdx', [REPORT]),
  'spreadsheet-not-csv': bad('spreadsheet', [FIGURES]),
  'name-odd': bad('name-with-space', ['sources/tabel-bps.yaml']),
  'name-collision': { wrong: [put('sources/Tabel-BPS.yaml', 'kind: plan\n')], show: ['sources/tabel-bps.yaml'] },
  'region-folder-name': mended(
    'region-folder-without-code',
    move('regions/muaro-jambi', 'regions/15.05-muaro-jambi'),
    put('regions/15.05-muaro-jambi/region.yaml', NEW_REGION),
  ),
  'file-unknown': bad('file-yml', [SOURCE]),
  'folder-unknown': mended('folder-misspelt', move('~/cluster/lain.yaml', '~/clusters/lain.yaml'), remove('~/cluster')),
  'schema-version-old': mended(
    'schema-version-old',
    edit('site.yaml', '  contact: redaksi@contoh.example\n', ''),
    edit('site.yaml', 'schema_version: 1', 'schema_version: 2\ncorrections:\n  - mail: redaksi@contoh.example'),
  ),
  'schema-version-new': bad('schema-version-new', ['site.yaml']),
  'site-missing': { wrong: [remove('site.yaml')], show: ['site.yaml'] },
  'region-file-missing': mended('region-file-missing', put('regions/15.05-muaro-jambi/region.yaml', NEW_REGION)),
  'network-file-missing': {
    wrong: [publish(), put('networks/lain.ledger.jsonl', '')],
    right: [remove('networks/lain.ledger.jsonl')],
    show: ['networks/contoh.yaml'],
  },
  'plan-file-missing': mended('plan-file-missing', put('~/plans/rkpd-2025/plan.yaml', NEW_PLAN)),
  'region-folder-code': mended('region-code-differs-from-folder', edit(REGION, '"15.05"', '"15.04"')),
  'region-duplicate': bad('region-twice', [REGION]),
  'address-line-malformed': mended('address-line-edited', remove('addresses/situs.txt'), record()),
  'address-twice': {
    wrong: [record(), edit('addresses/situs.txt', /^(bandingkan\/) (.*)$/m, '$1 $2\n$1 2025-01-31')],
    right: [edit('addresses/situs.txt', /^bandingkan\/ 2025-01-31\n/m, '')],
  },
  'personal-number': bad('personal-number-in-prose'),
};

const YAML: Readonly<Record<string, Example>> = {
  'yaml-syntax': bad('yaml-syntax'),
  'yaml-tab': mended('yaml-tab', edit(REGION, '\t', '    ')),
  'yaml-duplicate-key': bad('yaml-duplicate-key'),
  'yaml-several-documents': bad('yaml-two-documents'),
  'yaml-tag': bad('yaml-tag'),
  'yaml-alias-unknown': bad('yaml-alias-unknown'),
  'yaml-too-many-aliases': bad('yaml-alias-bomb'),
  'json-syntax': {
    wrong: [boundaries(KECAMATAN), edit('boundaries/15-04-district.topojson', ']}},', ']}}')],
    right: [edit('boundaries/15-04-district.topojson', ']}}', ']}},')],
  },
  'key-unknown': bad('key-unknown'),
  'field-missing': bad('source-field-left-out'),
  'field-empty': bad('field-empty'),
  'code-unquoted': mended('code-unquoted', edit(REGION, 'code: 15.04', 'code: "15.04"')),
  'value-wrong-type': bad('value-of-wrong-kind'),
  'value-malformed': bad('address-without-scheme'),
  'value-not-allowed': bad('choice-unknown'),
  'list-too-short': bad('list-without-source'),
  'text-too-long': bad('term-too-long'),
};

const TABLES: Readonly<Record<string, Example>> = {
  'csv-tabs': bad('csv-with-tabs'),
  'csv-quote': bad('csv-quote-out-of-place'),
  'csv-quote-not-closed': bad('csv-quote-not-closed'),
  'column-unknown': bad('column-unknown'),
  'column-unnamed': bad('column-unnamed'),
  'column-duplicate': bad('column-duplicate'),
  'column-missing': bad('column-missing'),
  'column-format-unknown': mended('column-format-unknown', edit(FIGURES, 'value:us', 'value:intl')),
  'column-count': bad('column-count-long'),
  'cell-missing': bad('figure-without-source'),
  'cell-needed': mended('range-without-upper', edit(TARGETS, ',range,9.20,,', ',range,9.00,9.20,')),
  'cell-not-expected': mended('value-beside-reason', edit(FIGURES, ',8.63,', ',,')),
  'cell-not-number': bad('target-word-for-number'),
  'value-or-reason-missing': bad('value-and-reason-missing'),
  'search-half': mended('search-without-date', edit(FIGURES, 'Situs BPS,,', 'Situs BPS,2026-11-01,')),
  'version-without-plan': bad('version-without-plan'),
  'baseline-without-year': bad('baseline-without-year'),
  'item-own-parent': bad('budget-item-own-parent'),
  'number-ambiguous': mended('number-ambiguous-point', edit(FIGURES, ',1.250,', ',1.25,')),
  'number-other-notation': bad('number-decimal-comma-in-comma-file'),
  'number-has-text': bad('number-with-percent'),
  'number-has-exponent': bad('number-exponent'),
  'number-is-dash': bad('number-dash'),
  'excel-error': bad('excel-ref-error'),
  'cell-formula': bad('formula-cell'),
  'amount-too-fine': bad('amount-too-fine'),
  'integer-malformed': mended('coverage-not-whole', edit(TARGETS, 'coverage,9.20,14', 'coverage,12,14')),
  'id-malformed': bad('id-malformed'),
  'year-malformed': bad('year-malformed'),
  'period-malformed': bad('period-unknown'),
  'date-malformed': bad('date-unknown'),
  'day-malformed': mended('day-not-in-calendar', edit(FIGURES, '2023-02-30', '2026-11-01')),
};

const PROSE: Readonly<Record<string, Example>> = {
  'front-matter-missing': mended('front-matter-missing', edit(REPORT, /^/, `${REPORT_HEAD}\n`)),
  'front-matter-not-closed': mended(
    'front-matter-not-closed',
    edit(REPORT, 'sources: [dokumen-rencana]\n', 'sources: [dokumen-rencana]\n---\n'),
  ),
  'front-matter-language': mended('front-matter-javascript', edit(REPORT, /^---js\n.*\n---\n/, REPORT_HEAD)),
  'markdown-html': mended('markdown-raw-html', edit(REPORT, '<div onclick="x()">Halo</div>', 'Halo')),
  'markdown-heading-1': mended('markdown-heading-one', edit(REPORT, '\n# Judul', '\n## Judul')),
  'link-scheme': mended('markdown-javascript-link', edit(REPORT, 'javascript:alert(1)', 'https://contoh.example/')),
  'link-no-scheme': mended('markdown-link-without-scheme', edit(REPORT, '(//', '(https://')),
  'link-from-root': mended('markdown-link-from-root', edit(REPORT, '(/istilah', '(../../istilah')),
  'image-in-prose': mended('markdown-remote-image', edit(REPORT, '![', '[')),
  'translation-without-original': mended(
    'translation-without-original',
    put('glossary/klaster.md', '---\ntitle: Klaster\nshort: Tempat-tempat yang tumbuh bersama.\n---\n\nTeks.\n'),
  ),
};

const REFERENCES: Readonly<Record<string, Example>> = {
  'source-unknown': bad('unknown-source'),
  'region-unknown': bad('correction-of-unknown-region'),
  'indicator-unknown': bad('unknown-indicator'),
  'plan-unknown': bad('unknown-plan'),
  'version-unknown': bad('unknown-version'),
  'programme-unknown': bad('unknown-programme'),
  'agency-unknown': bad('unknown-agency'),
  'method-unknown': bad('unknown-method'),
  'cluster-unknown': bad('unknown-cluster'),
  'network-unknown': mended('unknown-network', edit(COMMITMENT, 'network: aglomerasi', 'network: contoh')),
  'item-unknown': mended('unknown-budget-parent', edit(BUDGET, ',bappeda,belanja,', ',bappeda,,')),
  'objective-unknown': {
    wrong: [edit(PROGRAMMES, 'cluster,', 'objective,cluster,'), edit(PROGRAMMES, 'cover,', 'cover,1.2,')],
    right: [
      add(
        PLAN,
        'missions:\n  - number: 1\n    text: Misi uji\n    goals:\n      - code: "1.1"\n        text: Tujuan uji\n        objectives:\n          - { code: "1.2", text: Sasaran uji }',
      ),
    ],
  },
  'recommendation-unknown': bad('unknown-recommendation'),
  'held-draft-referred-to': mended('draft-referred-to', edit('networks/contoh.yaml', 'draft: true\n', '')),
  'held-embargo-referred-to': mended(
    'embargo-referred-to',
    edit('~/recommendations/data-kemiskinan.yaml', 'embargo: 2026-12-01\n', ''),
  ),
  'held-but-published': mended(
    'draft-of-published',
    edit('networks/contoh.yaml', 'draft: true\n', ''),
    remove('networks/contoh.ledger.jsonl'),
  ),
};

const PLACES: Readonly<Record<string, Example>> = {
  'unknown-area-code': rule(
    'unknown-district',
    edit(REGION, '"15.04.33"\n    name: Tiada', '"15.04.01"\n    name: Mersam'),
  ),
  'bps-code': mended('bps-code-of-district', edit(REGION, '"1504030"', '"15.04.03"')),
  'bps-code-mismatch': rule('bps-code-of-other-region', edit(REGION, '"1505"', '"1504"')),
  'old-area-code': rule('old-code', edit('networks/contoh.yaml', '  - code: "15.99"\n    name: Kabupaten Lama\n', '')),
  'area-name-mismatch': rule('name-of-another-region'),
  'region-kind-mismatch': rule('kind-against-code', edit(REGION, 'kind: kota', 'kind: kabupaten')),
  'area-outside-region': rule(
    'member-of-another-region',
    edit(CLUSTER, '  - code: "15.05.01"\n    name: Jambi Luar Kota\n', ''),
  ),
  'district-not-listed': rule(
    'district-not-listed',
    edit(REGION, 'name: Muara Bulian\n', 'name: Muara Bulian\n  - code: "15.04.01"\n    name: Mersam\n'),
  ),
  'duplicate-area': rule('member-twice'),
  'tile-without-area': rule('tile-of-no-member', edit('networks/contoh.yaml', '"15.05"', '"15.04"')),
  'tiles-overlap': rule(
    'two-tiles-on-one-spot',
    edit('networks/contoh.yaml', /"15\.05"\n {4}col: 0/, '"15.05"\n    col: 1'),
  ),
  'boundaries-parent-unknown': { wrong: [boundaries(KECAMATAN, { parent: 'entah' })], right: [boundaries(KECAMATAN)] },
  'boundaries-unit-unknown': {
    wrong: [boundaries([...KECAMATAN, ['16.06.01', 'Sekayu']])],
    right: [boundaries(KECAMATAN)],
  },
  'boundaries-unit-twice': {
    wrong: [boundaries([...KECAMATAN, ['15.04.01', 'Mersam']])],
    right: [boundaries(KECAMATAN)],
  },
  'boundaries-twice': {
    wrong: [boundaries(KECAMATAN), boundaries(KECAMATAN, { file: '15-04-lagi' })],
    right: [remove('boundaries/15-04-lagi.topojson')],
    show: ['boundaries/15-04-district.topojson'],
  },
  'boundaries-licence-closed': {
    wrong: [boundaries(KECAMATAN, { license: 'CC-BY-NC-4.0' })],
    right: [boundaries(KECAMATAN)],
  },
  'boundaries-incomplete': { wrong: [boundaries(KECAMATAN.slice(0, 7))], right: [boundaries(KECAMATAN)] },
};

const REPEATS: Readonly<Record<string, Example>> = {
  'duplicate-figure': rule('figure-twice'),
  'duplicate-target': rule('target-twice'),
  'duplicate-baseline': rule('baseline-twice'),
  'duplicate-budget-line': rule(
    'budget-line-twice',
    edit(BUDGET, /(,,,\nbelanja-kesehatan,.*,2024),apbd,/, '$1,revised-apbd,'),
  ),
  'duplicate-programme': rule('programme-twice'),
  'duplicate-list-id': rule(
    'agency-twice',
    edit(REGION, /bappeda\n {4}name: Bappeda/, 'dinkes\n    name: Dinas Kesehatan'),
  ),
};

const TIMES: Readonly<Record<string, Example>> = {
  'after-release-date': rule('figure-after-release', edit(FIGURES, ',2027,', ',2024-03,')),
  'target-outside-plan-years': rule('target-after-plan', edit(TARGETS, ',2028,value,9.00', ',2025,value,9.30')),
  'plan-ends-before-start': rule('plan-ends-before-start', edit(PLAN, 'start_year: 2027', 'start_year: 2021')),
  'revision-without-date': rule('revision-without-date', edit(PLAN, 'date: unknown', 'date: 2023-08-14')),
  'revision-without-reason': rule(
    'revision-without-reason',
    edit(PLAN, 'legal_basis: Perda No. 2', 'legal_basis: Perda No. 2\n    reason: Penyesuaian dengan aturan baru.'),
  ),
  'revision-without-legal-basis': rule(
    'revision-without-legal-basis',
    edit(PLAN, 'reason: Alasan', 'legal_basis: Perda No. 2\n    reason: Alasan'),
  ),
  'two-versions-in-force': rule(
    'two-versions-on-one-day',
    edit(PLAN, '2021-06-30\n    legal_basis: Perda No. 2', '2023-08-14\n    legal_basis: Perda No. 2'),
  ),
  'dropped-target-still-set': rule('dropped-target-still-set', edit(TARGETS, /kemiskinan,2025.*\n/, '')),
  'dates-out-of-order': rule('plan-versions-out-of-order', edit(PLAN, '2021-05', '2021-08')),
  'term-ends-before-start': rule('seen-before-published'),
  'milestone-date-without-event': rule(
    'planned-milestone-with-date',
    edit(COMMITMENT, 'planned\n    date: 2024-02', 'planned\n    planned: 2024-02'),
  ),
  'office-terms-overlap': rule('terms-overlap', edit(REGION, '2024-10-01', '2025-02-20')),
  'holder-not-in-office': rule('holder-not-in-office', edit(COMMITMENT, 'Nama Lain', 'Fadhil Arief')),
  'old-indicator': rule('old-indicator', edit('indicators/kemiskinan.yaml', 'valid_until: 2022', 'valid_until: 2026')),
  'old-agency': rule('old-agency', edit(BUDGET, ',bappeda,', ',dinas-contoh,')),
  'period-outside-method': rule(
    'method-of-other-years',
    edit('indicators/kemiskinan.yaml', 'from: 2022', 'from: 2019'),
  ),
};

const VALUES: Readonly<Record<string, Example>> = {
  'range-reversed': rule('range-reversed', edit(TARGETS, '9.40,9.20', '9.20,9.40')),
  'coverage-over-total': rule('coverage-over-total', edit('networks/contoh.yaml', 'count: 15', 'count: 14')),
  'word-not-on-scale': rule('word-not-on-scale', edit(FIGURES, ',wtp,', ',WTP,')),
  'number-on-word-scale': rule('number-on-word-scale', edit(FIGURES, 'opini,2024-03,,3,', 'opini,2024-03,,WTP,')),
  'target-without-direction': rule('target-without-direction'),
  'baseline-after-first-target': rule('baseline-after-first-target', edit(TARGETS, '2023,baseline', '2020,baseline')),
  'judged-by-missing-target': rule('judged-by-missing-target', edit(COMMITMENT, 'year: 2025', 'year: 2026')),
  'small-count-shown': rule('small-count-in-village', edit(FIGURES, ',7,,,,', ',,,,withheld,')),
  'share-outside-whole': rule('share-over-hundred', edit(FIGURES, ',112.5,', ',12.5,')),
  'count-not-whole': rule('count-with-fraction', edit(FIGURES, ',13.61,', ',13610,')),
  'negative-amount': rule('negative-spending'),
  'budget-items-in-circle': rule('items-in-circle', edit(BUDGET, ',belanja-obat,dok', ',,dok')),
  'budget-parts-differ': rule('parts-above-whole', edit(BUDGET, '1250000001', '1250000000')),
  'stage-jump': rule('stage-ten-times', edit(BUDGET, '13000000000', '1300000000')),
  'programmes-in-circle': rule(
    'programmes-in-circle',
    edit(PROGRAMMES, 'kegiatan,uji-b', 'kegiatan,jaminan-kesehatan'),
    edit(PROGRAMMES, 'kegiatan,uji-a', 'subkegiatan,uji-a'),
  ),
  'programme-parent-wrong-level': rule('parent-of-wrong-level', edit(PROGRAMMES, ',subkegiatan,', ',kegiatan,')),
  'code-malformed': rule('code-malformed', edit(PROGRAMMES, '1.02.02.02.01', '1.02.02.2.01')),
  'code-without-rule': rule('code-without-rule', edit(PROGRAMMES, '1.02.02.2.01,,', '1.02.02.2.01,Aturan uji,')),
  'code-wrong-level': rule('code-of-program-on-kegiatan', edit(PROGRAMMES, ',,,1.02.02,', ',,,1.02.02.2.01,')),
  'code-other-government': rule('code-of-province', edit(PROGRAMMES, '1.02.02.1.01', '1.02.02.2.01')),
  'unit-mix-up': rule('percent-as-fraction', edit(FIGURES, ',0.0863,', ',8.63,')),
  'implausible-jump': rule('jump-of-ten', edit(FIGURES, ',94.5,', ',9.45,')),
  'target-easier-than-baseline': rule(
    'target-easier-than-baseline',
    edit(TARGETS, '2026,value,9.80', '2026,value,9.20'),
  ),
  'actual-far-above-target': rule('actual-far-above-target', edit(FIGURES, ',361,', ',121,')),
  'last-step-unusual': rule('last-step-unusual', edit(TARGETS, '2026,value,8.90', '2026,value,9.20')),
  'actual-equals-targets': rule('actuals-copy-targets', edit(FIGURES, 'uji-b,2024,,24', 'uji-b,2024,,22')),
};

const RECORD: Readonly<Record<string, Example>> = {
  'reply-too-long': rule(
    'reply-too-long',
    edit('~/replies/jawaban-panjang.yaml', /text: .*/, 'text: Data diperbarui.'),
  ),
  'reply-to-nothing': rule('reply-to-nothing', edit('~/replies/jawaban-salah-waktu.yaml', '"2023"', '2023-03')),
  'reply-before-subject': rule(
    'reply-before-subject',
    edit(
      '~/replies/jawaban-dini.yaml',
      'verdict\n  indicator: kemiskinan\n  year: 2026',
      'figure\n  indicator: kemiskinan\n  period: 2023-03',
    ),
  ),
  'follow-up-before-recommendation': rule(
    'follow-up-before-recommendation',
    edit('~/recommendations/data-kemiskinan.yaml', '2025-03', '2025-08'),
  ),
  'recommendation-before-year': rule(
    'recommendation-before-year',
    edit('~/recommendations/data-kemiskinan.yaml', 'lkpj_year: 2025', 'lkpj_year: 2024'),
  ),
  'ledger-line-unreadable': { wrong: [publish(), edit(LEDGER, /^\{/, '')], right: [edit(LEDGER, /^/, '{')] },
  'withdrawal-of-nobody': {
    wrong: [put('withdrawals/cabut.yaml', WITHDRAWAL.replace('region: "15.04"\n', ''))],
    right: [publish(), ...takenBack(), publish()],
  },
  'not-yet-recorded': {
    wrong: [
      publish(),
      add(FIGURES, 'kemiskinan,2024-03,,9.30,,,,,,final,susenas,,unknown,second-hand,no,,tabel-bps,,,'),
    ],
    right: [publish()],
  },
  'change-not-recorded': {
    wrong: [publish(), edit(FIGURES, VALUE, 'kemiskinan,2023-03,,9.54')],
    right: [
      edit(FIGURES, 'kemiskinan,2023-03,,9.54', VALUE),
      ...withReason('9.54', 'Salah ketik: tabel memuat 9.54'),
      publish(),
    ],
  },
  'withdrawal-not-recorded': {
    wrong: [publish(), ...takenBack().slice(1)],
    right: [put('withdrawals/cabut.yaml', WITHDRAWAL), publish()],
  },
  'withdrawal-of-nothing': {
    wrong: [publish(), put('withdrawals/cabut.yaml', WITHDRAWAL.replace('tabel-bps', 'tabel-bsp'))],
    right: [...takenBack(), publish()],
  },
  'redacted-figure-returns': {
    along: ['not-yet-recorded', 'withdrawal-of-nothing'],
    wrong: [
      ...REDACTED,
      add(FIGURES, 'kemiskinan,2023-03,,9.45,,,,,,final,susenas,,unknown,second-hand,no,,tabel-bps,,,'),
    ],
    right: [edit(FIGURES, /kemiskinan,2023-03.*\n/, '')],
  },
  'ledger-chain-broken': {
    along: ['not-yet-recorded'],
    wrong: [publish(), edit(LEDGER, /^.*\n/, '')],
    right: [remove(LEDGER), publish()],
  },
  'ledger-line-edited': {
    along: ['change-not-recorded'],
    wrong: [publish(), edit(LEDGER, '"9.45', '"9.54')],
    right: [edit(LEDGER, '"9.54', '"9.45')],
  },
  'ledger-part-missing': {
    along: ['change-not-recorded'],
    wrong: [publish(), edit(LEDGER, /,"sealed":\{.*\}\}\n/, '}\n')],
    right: [remove(LEDGER), publish()],
  },
  'ledger-step-impossible': {
    along: ['ledger-chain-broken'],
    wrong: [publish(), edit(LEDGER, /"change":"new"/, '"change":"changed"')],
    right: [remove(LEDGER), publish()],
  },
  'outcome-before-request': rule('outcome-before-request'),
  'correction-to-nothing': rule('correction-to-nothing'),
  'requester-named': rule('requester-named'),
  'contact-in-correction': rule('mail-in-correction'),
  'missing-without-search': rule(
    'not-reported-without-search',
    edit(FIGURES, ',not-reported,,,', ',not-reported,Situs BPS,2026-11-01,'),
  ),
  'several-preferred': rule('two-preferred', edit(FIGURES, ',Dokumen resmi,', ',,')),
  'primary-through-copy': rule('primary-through-copy', edit(FIGURES, ',primary,', ',second-hand,')),
  'checked-without-original': rule('checked-without-original', edit(FIGURES, ',yes,', ',no,')),
  'copy-changed': rule('copy-changed'),
  'copy-without-fingerprint': rule('copy-without-fingerprint'),
  'redistribution-without-ground': rule('redistribution-without-ground'),
  'unused-copy': rule(
    'unused-copy',
    add(SOURCE, `copy: lain.txt\nsha256: ${createHash('sha256').update('Berkas uji.\n').digest('hex')}`),
  ),
  'full-report-incomplete': rule(
    'full-report-without-plan',
    edit('regions/15.05-muaro-jambi/region.yaml', 'coverage: full', 'coverage: figures'),
  ),
  'unused-source': rule('unused-source', edit(REPORT, '[dokumen-rencana]', '[dokumen-rencana, lain]')),
  'unused-indicator': rule(
    'unused-indicator',
    add(FIGURES, 'lain,2024-03,,9.12,,,,,,final,susenas,,unknown,second-hand,no,,tabel-bps,,,'),
  ),
  'site-without-publisher': rule('site-without-publisher'),
  'site-without-address': rule('site-without-address'),
  'address-vanished': {
    along: ['addresses-unrecorded'],
    wrong: [record(), move('glossary/rpjmd.md', 'glossary/rencana.md')],
    right: [edit('glossary/rencana.md', 'title: RPJMD\n', 'title: RPJMD\nformerly: [rpjmd]\n'), record()],
  },
  'former-id-in-use': {
    wrong: [
      edit('glossary/rpjmd.md', 'title: RPJMD\n', 'title: RPJMD\nformerly: [rencana]\n'),
      put('glossary/rencana.md', '---\ntitle: Rencana\nshort: Apa yang hendak dikerjakan.\n---\n\nTeks.\n'),
    ],
    right: [edit('glossary/rpjmd.md', 'formerly: [rencana]\n', '')],
  },
  'former-id-twice': {
    wrong: [
      edit('glossary/rpjmd.md', 'title: RPJMD\n', 'title: RPJMD\nformerly: [lama]\n'),
      put(
        'glossary/rencana.md',
        '---\ntitle: Rencana\nshort: Apa yang hendak dikerjakan.\nformerly: [lama]\n---\n\nTeks.\n',
      ),
    ],
    right: [edit('glossary/rencana.md', 'formerly: [lama]\n', '')],
  },
  'gone-still-there': {
    wrong: [
      add(
        'site.yaml',
        'gone:\n  - address: istilah/rpjmd/\n    date: 2026-11-20\n    reason: Istilah ini tercatat dua kali.',
      ),
    ],
    right: [remove('glossary/rpjmd.md')],
    show: ['site.yaml'],
  },
  'addresses-unrecorded': {
    wrong: [
      record(),
      put('glossary/rencana.md', '---\ntitle: Rencana\nshort: Apa yang hendak dikerjakan.\n---\n\nTeks.\n'),
    ],
    right: [record()],
  },
};

/** The steps that take one published figure back, with what referred to it. */
function takenBack(): readonly Step[] {
  return [
    put('withdrawals/cabut.yaml', WITHDRAWAL),
    edit(FIGURES, /kemiskinan,2023-03.*\n/, ''),
    edit('corrections/angka-uji.yaml', 'period: 2023-03', 'period: 2022-03'),
    edit('~/replies/jawaban-angka.yaml', 'period: 2023-03', 'period: 2022-03'),
  ];
}

/** Codes about the program itself, which no content can show. */
export const WITHOUT_EXAMPLE: readonly string[] = ['stale-exception'];

export const EXAMPLES: Readonly<Record<string, Example>> = {
  ...FILES,
  ...YAML,
  ...TABLES,
  ...PROSE,
  ...REFERENCES,
  ...PLACES,
  ...REPEATS,
  ...TIMES,
  ...VALUES,
  ...RECORD,
};
