/** Words of cluster, plan and network pages. */
import type { Language } from '#model/language';
import type { NetworkKind } from '#model/network';

export interface PlaceWords {
  readonly clusterDescription: (cluster: string, region: string) => string;
  readonly planDescription: (plan: string, region: string) => string;
  readonly sections: {
    readonly ringkasan: string;
    readonly peta: string;
    readonly anggota: string;
    readonly peran: string;
    readonly komoditas: string;
    readonly rantai: string;
    readonly program: string;
    readonly indikator: string;
    readonly pernyataan: string;
    readonly versi: string;
    readonly pengganti: string;
    readonly isi: string;
    readonly prioritas: string;
    readonly peristiwa: string;
    readonly klaster: string;
    readonly target: string;
    readonly status: string;
    readonly tahap: string;
    readonly pelaku: string;
    readonly uang: string;
    readonly perbedaan: string;
    readonly komitmen: string;
    readonly 'belum-ada': string;
    readonly sumber: string;
  };
  readonly network: Readonly<Record<NetworkKind, string>>;
  readonly partOf: string;
  readonly purpose: string;
  readonly centre: string;
  readonly centreNotDistrict: string;
  readonly member: string;
  readonly code: string;
  readonly role: string;
  readonly statedOn: string;
  readonly noRole: string;
  readonly commodities: string;
  readonly vision: string;
  readonly mission: (number: string) => string;
  readonly goal: string;
  readonly objective: string;
  readonly field: string;
  readonly focus: string;
  readonly years: string;
  readonly networksHeading: string;
  readonly allNetworks: (o: { count: string }) => string;
  readonly networksLead: string;
  readonly lead: string;
  readonly region: string;
  readonly unknownStatus: string;
  readonly coverage: (o: { count: string; of: string; year?: string }) => string;
  readonly statusCount: (o: { stage: string; count: string; of: string }) => string;
  readonly statusUnknown: (o: { count: string; of: string }) => string;
  readonly stageOf: (o: { number: string; of: string }) => string;
  readonly announced: string;
  readonly notSpent: string;
  readonly legalBasis: string;
  readonly rolesChanged: string;
  readonly noMembers: string;
  readonly date: string;
  readonly clustersOf: (region: string) => string;
  readonly statusMap: (network: string) => string;
  readonly rolesMap: (network: string) => string;
  readonly whereMap: (network: string) => string;
  readonly firstRoles: string;
}

const id: PlaceWords = {
  clusterDescription: (cluster, region) => `${cluster} di ${region}: anggota, peran, program, dan sumbernya.`,
  planDescription: (plan, region) => `${plan} ${region}: versi naskah, isi, dan target dengan sumbernya.`,
  sections: {
    ringkasan: 'Ringkasan',
    peta: 'Peta',
    anggota: 'Anggota',
    peran: 'Peran',
    komoditas: 'Komoditas',
    rantai: 'Rantai nilai',
    program: 'Program',
    indikator: 'Indikator',
    pernyataan: 'Pernyataan',
    versi: 'Versi naskah',
    pengganti: 'Rencana pengganti',
    isi: 'Isi rencana',
    prioritas: 'Prioritas',
    peristiwa: 'Peristiwa',
    klaster: 'Klaster',
    target: 'Target',
    status: 'Status tiap wilayah',
    tahap: 'Tahap',
    pelaku: 'Pihak yang terlibat',
    uang: 'Dana',
    perbedaan: 'Sumber berbeda',
    komitmen: 'Komitmen',
    'belum-ada': 'Yang belum ada',
    sumber: 'Sumber',
  },
  network: {
    agglomeration: 'Aglomerasi lintas wilayah',
    'roll-out': 'Perluasan ke semua wilayah',
    'staged-plan': 'Rencana aksi bertahap',
  },
  partOf: 'Bagian dari',
  purpose: 'Tujuan',
  centre: 'Pusat',
  centreNotDistrict: 'bukan nama kecamatan',
  member: 'Anggota',
  code: 'Kode',
  role: 'Peran',
  statedOn: 'Dinyatakan',
  noRole: 'peran tidak disebut',
  commodities: 'Komoditas unggulan',
  vision: 'Visi',
  mission: (number) => `Misi ${number}`,
  goal: 'Tujuan',
  objective: 'Sasaran',
  field: 'Bidang prioritas',
  focus: 'Fokus',
  years: 'Masa berlaku',
  networksHeading: 'Jejaring',
  allNetworks: (o) => `Semua ${o.count} jejaring`,
  networksLead: 'Rencana yang melintasi batas wilayah: aglomerasi, perluasan lembaga, dan rencana aksi bertahap.',
  lead: 'Dipimpin oleh',
  region: 'Wilayah',
  unknownStatus: 'belum diketahui',
  coverage: (o) =>
    `Target: ${o.count} dari ${o.of} wilayah${o.year === undefined ? ', tanpa tenggat' : ` pada ${o.year}`}.`,
  statusCount: (o) => `${o.stage}: ${o.count} dari ${o.of} wilayah menurut sumber yang bertanggal.`,
  statusUnknown: (o) => `Belum diketahui: ${o.count} dari ${o.of} wilayah. Belum diketahui tidak berarti belum ada.`,
  stageOf: (o) => `Tahap ${o.number} dari ${o.of}`,
  announced: 'Diumumkan',
  notSpent: 'Dana yang diumumkan belum tentu sudah dibelanjakan.',
  legalBasis: 'Dasar hukum',
  rolesChanged: 'Peran dinyatakan lebih dari sekali; semuanya ditampilkan menurut tanggal.',
  noMembers: 'Klaster ini adalah pilar strategi, bukan kumpulan tempat.',
  date: 'Tanggal',
  clustersOf: (region) => `Klaster di ${region}`,
  statusMap: (network) => `Status tiap wilayah: ${network}`,
  rolesMap: (network) => `Anggota dan perannya: ${network}`,
  whereMap: (network) => `Letak anggota: ${network}`,
  firstRoles: 'Peran menurut pernyataan pertama',
};

const en: PlaceWords = {
  clusterDescription: (cluster, region) => `${cluster} in ${region}: members, roles, programmes, and their sources.`,
  planDescription: (plan, region) => `${plan} of ${region}: versions, contents, and targets with their sources.`,
  sections: {
    ringkasan: 'Summary',
    peta: 'Map',
    anggota: 'Members',
    peran: 'Roles',
    komoditas: 'Commodities',
    rantai: 'Value chain',
    program: 'Programmes',
    indikator: 'Indicators',
    pernyataan: 'Statements',
    versi: 'Versions of the text',
    pengganti: 'Successor plan',
    isi: 'Contents of the plan',
    prioritas: 'Priorities',
    peristiwa: 'Events',
    klaster: 'Clusters',
    target: 'Targets',
    status: 'Status of each region',
    tahap: 'Stages',
    pelaku: 'Who takes part',
    uang: 'Funds',
    perbedaan: 'Sources differ',
    komitmen: 'Commitments',
    'belum-ada': 'What is missing',
    sumber: 'Sources',
  },
  network: {
    agglomeration: 'Agglomeration across regions',
    'roll-out': 'Roll-out to all regions',
    'staged-plan': 'Staged action plan',
  },
  partOf: 'Part of',
  purpose: 'Purpose',
  centre: 'Centre',
  centreNotDistrict: 'not the name of a district',
  member: 'Member',
  code: 'Code',
  role: 'Role',
  statedOn: 'Stated',
  noRole: 'no role stated',
  commodities: 'Leading commodities',
  vision: 'Vision',
  mission: (number) => `Mission ${number}`,
  goal: 'Goal',
  objective: 'Objective',
  field: 'Priority field',
  focus: 'Focus',
  years: 'Years covered',
  networksHeading: 'Networks',
  allNetworks: (o) => `All ${o.count} networks`,
  networksLead:
    'Plans that cross regional borders: agglomerations, roll-outs of institutions, and staged action plans.',
  lead: 'Led by',
  region: 'Region',
  unknownStatus: 'not known',
  coverage: (o) =>
    `Target: ${o.count} of ${o.of} regions${o.year === undefined ? ', with no deadline' : ` by ${o.year}`}.`,
  statusCount: (o) => `${o.stage}: ${o.count} of ${o.of} regions according to dated sources.`,
  statusUnknown: (o) => `Not known: ${o.count} of ${o.of} regions. Not known does not mean none.`,
  stageOf: (o) => `Stage ${o.number} of ${o.of}`,
  announced: 'Announced',
  notSpent: 'An amount that was announced has not necessarily been spent.',
  legalBasis: 'Legal basis',
  rolesChanged: 'Roles were stated more than once; all are shown by date.',
  noMembers: 'This cluster is a pillar of a strategy, not a group of places.',
  date: 'Date',
  clustersOf: (region) => `Clusters in ${region}`,
  statusMap: (network) => `Status of each region: ${network}`,
  rolesMap: (network) => `Members and their roles: ${network}`,
  whereMap: (network) => `Where the members are: ${network}`,
  firstRoles: 'Roles as first stated',
};

export function placeWords(language: Language): PlaceWords {
  return language === 'id' ? id : en;
}
