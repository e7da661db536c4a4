import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { examine } from '../../src/examine.ts';
import { findingText, placeText } from '#language/findings/finding-line';
import { withFolder } from '../reading/folder.ts';

const FIXTURES = join(import.meta.dirname, '../fixtures/against-rules');

/** Situation, code, place, and the second place where there is one. `~` is the region's folder. */
const ONE_FINDING: readonly (readonly [string, string, string, string?])[] = [
  ['actual-far-above-target', 'actual-far-above-target', '~/figures.csv:5:11', '~/targets.csv:4:16'],
  ['actuals-copy-targets', 'actual-equals-targets', '~/figures.csv:5:13', '~/targets.csv:4:18'],
  ['agency-twice', 'duplicate-list-id', '~/region.yaml:13:9', '~/region.yaml:11:9'],
  ['archived-after-release', 'after-release-date', 'sources/tabel-salinan.yaml:10:7', 'site.yaml:5:15'],
  ['baseline-after-first-target', 'baseline-after-first-target', '~/targets.csv:2:12', '~/targets.csv:3:12'],
  ['baseline-twice', 'duplicate-baseline', '~/targets.csv:4:1', '~/targets.csv:2:1'],
  ['bps-code-of-figure', 'bps-code', '~/figures.csv:5:20'],
  ['bps-code-of-other-region', 'bps-code-mismatch', '~/region.yaml:4:11', '~/region.yaml:1:7'],
  ['budget-line-twice', 'duplicate-budget-line', '~/budget.csv:3:1', '~/budget.csv:2:1'],
  ['checked-without-original', 'checked-without-original', '~/figures.csv:5:66', 'sources/dokumen-rencana.yaml:5:10'],
  ['code-malformed', 'code-malformed', '~/plans/rpjmd-2021-2026/programmes.csv:3:61'],
  ['code-of-program-on-kegiatan', 'code-wrong-level', '~/plans/rpjmd-2021-2026/programmes.csv:3:61'],
  ['code-of-province', 'code-other-government', '~/plans/rpjmd-2021-2026/programmes.csv:3:61'],
  [
    'code-under-another',
    'code-wrong-level',
    '~/plans/rpjmd-2021-2026/programmes.csv:3:61',
    '~/plans/rpjmd-2021-2026/programmes.csv:2:86',
  ],
  ['code-without-rule', 'code-without-rule', '~/plans/rpjmd-2021-2026/programmes.csv:3:61'],
  ['copy-changed', 'copy-changed', 'sources/tabel-salinan.yaml:11:9', 'sources/files/tabel-uji.csv:1:1'],
  ['copy-without-fingerprint', 'copy-without-fingerprint', 'sources/tabel-salinan.yaml:11:7'],
  ['correction-to-nothing', 'correction-to-nothing', 'corrections/angka-uji.yaml:8:11'],
  ['count-with-fraction', 'count-not-whole', '~/figures.csv:5:26'],
  ['coverage-over-total', 'coverage-over-total', 'networks/contoh.yaml:9:10', 'networks/contoh.yaml:10:7'],
  ['district-not-listed', 'district-not-listed', '~/clusters/pusat-muara-bulian.yaml:7:11', '~/region.yaml:8:3'],
  [
    'dropped-target-still-set',
    'dropped-target-still-set',
    '~/plans/rpjmd-2021-2026/plan.yaml:19:20',
    '~/targets.csv:4:1',
  ],
  ['event-after-release', 'after-release-date', '~/plans/rpjmd-2021-2026/plan.yaml:13:11', 'site.yaml:5:15'],
  ['figure-after-release', 'after-release-date', '~/figures.csv:5:12', 'site.yaml:5:15'],
  ['figure-twice', 'duplicate-figure', '~/figures.csv:5:1', '~/figures.csv:3:1'],
  [
    'follow-up-before-recommendation',
    'follow-up-before-recommendation',
    '~/recommendations/data-kemiskinan.yaml:8:11',
    '~/recommendations/data-kemiskinan.yaml:5:9',
  ],
  ['full-report-without-plan', 'full-report-incomplete', 'regions/15.05-muaro-jambi/region.yaml:6:11'],
  ['gap-without-search', 'missing-without-search', '~/plans/rpjmd-2021-2026/plan.yaml:13:5'],
  ['holder-not-in-office', 'holder-not-in-office', '~/commitments/turunkan-kemiskinan.yaml:3:9', '~/region.yaml:14:3'],
  ['items-in-circle', 'budget-items-in-circle', '~/budget.csv:3:56'],
  ['judged-by-missing-target', 'judged-by-missing-target', '~/commitments/turunkan-kemiskinan.yaml:9:9'],
  ['jump-of-ten', 'implausible-jump', '~/figures.csv:5:21', '~/figures.csv:4:21'],
  ['kind-against-code', 'region-kind-mismatch', '~/region.yaml:4:7'],
  ['last-step-unusual', 'last-step-unusual', '~/targets.csv:7:23', '~/targets.csv:6:23'],
  ['mail-in-correction', 'contact-in-correction', 'corrections/nama-lembaga.yaml:6:10'],
  ['member-of-another-region', 'area-outside-region', '~/clusters/pusat-muara-bulian.yaml:7:11'],
  [
    'member-twice',
    'duplicate-area',
    '~/clusters/pusat-muara-bulian.yaml:7:11',
    '~/clusters/pusat-muara-bulian.yaml:5:11',
  ],
  ['method-of-other-years', 'period-outside-method', '~/figures.csv:2:38', 'indicators/kemiskinan.yaml:10:3'],
  ['milestone-after-release', 'after-release-date', '~/commitments/turunkan-kemiskinan.yaml:16:11', 'site.yaml:5:15'],
  ['name-of-another-region', 'area-name-mismatch', 'networks/contoh.yaml:5:11'],
  ['negative-spending', 'negative-amount', '~/budget.csv:2:72'],
  ['not-reported-without-search', 'missing-without-search', '~/figures.csv:5:37'],
  ['number-on-word-scale', 'number-on-word-scale', '~/figures.csv:5:16', 'indicators/opini.yaml:6:16'],
  ['office-holder-after-release', 'after-release-date', '~/region.yaml:16:11', 'site.yaml:5:15'],
  ['old-agency', 'old-agency', '~/budget.csv:2:104', '~/region.yaml:13:18'],
  ['old-code', 'old-area-code', 'networks/contoh.yaml:7:11', 'regions/15.99-lama/region.yaml:7:14'],
  ['old-indicator', 'old-indicator', '~/figures.csv:4:12', 'indicators/kemiskinan.yaml:4:14'],
  [
    'outcome-before-request',
    'outcome-before-request',
    'corrections/angka-uji.yaml:12:9',
    'corrections/angka-uji.yaml:1:11',
  ],
  [
    'parent-of-wrong-level',
    'programme-parent-wrong-level',
    '~/plans/rpjmd-2021-2026/programmes.csv:3:51',
    '~/plans/rpjmd-2021-2026/programmes.csv:2:50',
  ],
  ['parts-above-whole', 'budget-parts-differ', '~/budget.csv:2:72', '~/budget.csv:3:55'],
  ['percent-as-fraction', 'unit-mix-up', '~/figures.csv:5:21', '~/figures.csv:4:21'],
  [
    'plan-ends-before-start',
    'plan-ends-before-start',
    '~/plans/rpjmd-2021-2026/plan.yaml:4:11',
    '~/plans/rpjmd-2021-2026/plan.yaml:3:13',
  ],
  ['plan-version-after-release', 'after-release-date', '~/plans/rpjmd-2021-2026/plan.yaml:9:11', 'site.yaml:5:15'],
  [
    'plan-versions-out-of-order',
    'dates-out-of-order',
    '~/plans/rpjmd-2021-2026/plan.yaml:14:11',
    '~/plans/rpjmd-2021-2026/plan.yaml:9:11',
  ],
  [
    'planned-milestone-with-date',
    'milestone-date-without-event',
    '~/commitments/turunkan-kemiskinan.yaml:16:11',
    '~/commitments/turunkan-kemiskinan.yaml:15:13',
  ],
  ['primary-through-copy', 'primary-through-copy', '~/figures.csv:5:54', 'sources/tabel-bps.yaml:8:3'],
  [
    'programme-twice',
    'duplicate-programme',
    '~/plans/rpjmd-2021-2026/programmes.csv:3:1',
    '~/plans/rpjmd-2021-2026/programmes.csv:2:1',
  ],
  ['programmes-in-circle', 'programmes-in-circle', '~/plans/rpjmd-2021-2026/programmes.csv:3:47'],
  ['range-reversed', 'range-reversed', '~/targets.csv:4:28', '~/targets.csv:4:23'],
  [
    'recommendation-before-year',
    'recommendation-before-year',
    '~/recommendations/data-kemiskinan.yaml:5:9',
    '~/recommendations/data-kemiskinan.yaml:1:12',
  ],
  ['redistribution-without-ground', 'redistribution-without-ground', 'sources/tabel-salinan.yaml:13:17'],
  ['released-after-release', 'after-release-date', '~/figures.csv:5:46', 'site.yaml:5:15'],
  [
    'reply-before-subject',
    'reply-before-subject',
    '~/replies/jawaban-dini.yaml:2:7',
    '~/replies/jawaban-dini.yaml:5:3',
  ],
  ['reply-to-nothing', 'reply-to-nothing', '~/replies/jawaban-salah-waktu.yaml:7:11'],
  ['reply-too-long', 'reply-too-long', '~/replies/jawaban-panjang.yaml:7:7'],
  ['request-after-release', 'after-release-date', 'corrections/nama-lembaga.yaml:1:11', 'site.yaml:5:15'],
  ['requester-named', 'requester-named', 'corrections/nama-lembaga.yaml:3:14', 'corrections/nama-lembaga.yaml:2:7'],
  ['revision-without-date', 'revision-without-date', '~/plans/rpjmd-2021-2026/plan.yaml:15:11'],
  ['revision-without-legal-basis', 'revision-without-legal-basis', '~/plans/rpjmd-2021-2026/plan.yaml:12:5'],
  ['revision-without-reason', 'revision-without-reason', '~/plans/rpjmd-2021-2026/plan.yaml:12:5'],
  ['seen-before-published', 'term-ends-before-start', 'sources/tabel-bps.yaml:6:7', 'sources/tabel-bps.yaml:4:12'],
  ['share-over-hundred', 'share-outside-whole', '~/figures.csv:5:15'],
  ['site-without-address', 'site-without-address', 'site.yaml:1:1'],
  ['site-without-publisher', 'site-without-publisher', 'site.yaml:1:1'],
  ['small-count-in-village', 'small-count-shown', '~/figures.csv:5:39'],
  ['source-published-after-release', 'after-release-date', 'sources/tabel-bps.yaml:4:12', 'site.yaml:5:15'],
  ['source-seen-after-release', 'after-release-date', 'sources/tabel-bps.yaml:6:7', 'site.yaml:5:15'],
  ['stage-ten-times', 'stage-jump', '~/budget.csv:3:80', '~/budget.csv:2:72'],
  ['status-after-release', 'after-release-date', '~/commitments/turunkan-kemiskinan.yaml:13:11', 'site.yaml:5:15'],
  ['target-after-plan', 'target-outside-plan-years', '~/targets.csv:4:12', '~/plans/rpjmd-2021-2026/plan.yaml:4:11'],
  ['target-before-plan', 'target-outside-plan-years', '~/targets.csv:4:12', '~/plans/rpjmd-2021-2026/plan.yaml:3:13'],
  ['target-easier-than-baseline', 'target-easier-than-baseline', '~/targets.csv:3:23', '~/targets.csv:2:26'],
  ['target-twice', 'duplicate-target', '~/targets.csv:4:1', '~/targets.csv:3:1'],
  ['target-without-direction', 'target-without-direction', '~/targets.csv:3:1', 'indicators/kemiskinan.yaml:5:12'],
  ['term-ends-before-start', 'term-ends-before-start', '~/region.yaml:17:12', '~/region.yaml:16:11'],
  ['terms-overlap', 'office-terms-overlap', '~/region.yaml:19:5', '~/region.yaml:14:5'],
  ['tile-of-no-member', 'tile-without-area', 'networks/contoh.yaml:9:11'],
  ['two-preferred', 'several-preferred', '~/figures.csv:5:70', '~/figures.csv:2:70'],
  ['two-tiles-on-one-spot', 'tiles-overlap', 'networks/contoh.yaml:14:5', 'networks/contoh.yaml:11:5'],
  [
    'two-versions-on-one-day',
    'two-versions-in-force',
    '~/plans/rpjmd-2021-2026/plan.yaml:15:11',
    '~/plans/rpjmd-2021-2026/plan.yaml:9:11',
  ],
  ['unknown-district', 'unknown-area-code', '~/region.yaml:10:11'],
  ['unknown-district-of-figure', 'unknown-area-code', '~/figures.csv:5:20'],
  ['unknown-member', 'unknown-area-code', 'networks/contoh.yaml:5:11'],
  ['unknown-region', 'unknown-area-code', 'regions/15.99-tiada/region.yaml:1:7'],
  ['unused-copy', 'unused-copy', 'sources/files/lain.txt:1:1'],
  ['unused-indicator', 'unused-indicator', 'indicators/lain.yaml:1:1'],
  ['unused-source', 'unused-source', 'sources/lain.yaml:1:1'],
  ['whole-region-as-area', 'area-outside-region', '~/figures.csv:5:20'],
  ['word-not-on-scale', 'word-not-on-scale', '~/figures.csv:5:16', 'indicators/opini.yaml:6:16'],
];

const place = (text: string): string => text.replace('~', 'regions/15.04-batanghari');

describe('content that can be read and breaks one rule has one precise finding', () => {
  const rows = ONE_FINDING.map(([situation, code, where, other]) => ({ situation, code, where, other }));
  test.each(rows)('$situation: $code at $where', ({ situation, code, where, other }) => {
    const { findings } = withFolder((folder) => {
      cpSync(join(FIXTURES, situation), folder, { recursive: true });
    }, examine);
    expect(findings.map((finding) => [finding.code, placeText(finding.place, '')])).toEqual([[code, place(where)]]);
    const [second] = findings.map((finding) => finding.other);
    expect(second && placeText(second, '')).toBe(other === undefined ? undefined : place(other));
    expect(findings.flatMap((finding) => [findingText(finding, 'id'), findingText(finding, 'en')])).toMatchSnapshot();
  });

  test('every situation is in the table', () => {
    expect(ONE_FINDING.map(([situation]) => situation)).toEqual(readdirSync(FIXTURES).sort());
  });
});
