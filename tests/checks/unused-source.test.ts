import { expect, test } from 'vitest';
import { unusedSource } from '#checks/unused-source';
import type { Dataset } from '#model/dataset';
import {
  budgetLine,
  cite,
  cluster,
  commitment,
  dataset,
  datasetWith,
  date,
  indicator,
  network,
  plan,
  prose,
  recommendation,
  region,
  reply,
  source,
} from './dataset-builder.ts';
import { places } from './run.ts';

const berita = source({ id: 'berita' });
const citations = [cite({ id: 'berita' })];
const statement = { what: { id: 'Pernyataan' }, citations };
const disagreement = { about: { id: 'Jumlah' }, versions: [statement] };
const role = { what: { id: 'Peran' }, from: date('2024'), citations };
const milestone = { id: 'sk', name: { id: 'SK' }, status: 'done', citations } as const;
const event = { date: date('2024'), what: { id: 'Rapat' }, citations };

function withBerita(content: Dataset): Dataset {
  return { ...content, sources: new Map([...content.sources, [berita.id, berita]]) };
}

test('a source that nothing rests on is a warning at its file', () => {
  expect(places(unusedSource, withBerita(dataset()))).toEqual(['sources/berita.yaml:1']);
});

test.each<readonly [string, Dataset]>([
  ['an indicator', dataset({ indicators: [indicator({ citations })] })],
  ['an office-holder', datasetWith({ region: region({ officeHolders: [{ office: 'Bupati', name: 'A', ...role }] }) })],
  ['an event of a plan', datasetWith({ plans: [plan({ events: [event] })] })],
  [
    'a priority',
    datasetWith({ plans: [plan({ priorities: [{ kind: 'field', what: { id: 'Sosial' }, citations }] })] }),
  ],
  ['a role in a cluster', datasetWith({ clusters: [cluster({ centre: { name: 'Pusat', roles: [role] } })] })],
  [
    'a value chain',
    datasetWith({ clusters: [cluster({ chain: [{ stage: 'producer', who: { id: 'Petani' }, ...statement }] })] }),
  ],
  [
    'a status',
    datasetWith({
      commitments: [commitment({ statuses: [{ date: date('2024'), status: 'met', evidence: citations }] })],
    }),
  ],
  ['a commission', datasetWith({ region: region({ commissions: [{ id: 'i', name: 'I', agencies: [], citations }] }) })],
  ['the document of a reply', datasetWith({ replies: [reply({ document: citations })] })],
  [
    'the decision of a recommendation',
    datasetWith({
      recommendations: [recommendation({ decision: { title: { id: 'K' }, date: date('2025'), citations } })],
    }),
  ],
  [
    'the evidence of a follow-up',
    datasetWith({
      recommendations: [
        recommendation({
          steps: [{ date: date('2025-06'), what: { id: 'L' }, status: 'done', evidence: citations }],
        }),
      ],
    }),
  ],
  ['a disagreement', datasetWith({ commitments: [commitment({ disagreements: [disagreement] })] })],
  ['an amount of money', datasetWith({ budget: [budgetLine({ citation: cite({ id: 'berita' }) })] })],
  ['a report', datasetWith({ report: prose({ sources: [berita] }) })],
  [
    'a milestone of a network',
    dataset({ networks: [network({ statuses: [{ code: '62.09', milestones: [milestone] }] })] }),
  ],
  ['an actor', dataset({ networks: [network({ actors: [{ name: 'OJK', role: { id: 'Pengawas' }, citations }] })] })],
  ['a page', { ...dataset(), pages: [prose({ sources: [berita] })] }],
])('a source cited by %s is used', (_, content) => {
  expect(places(unusedSource, withBerita(content))).toEqual([]);
});
