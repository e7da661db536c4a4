/** A plan in short: what it is, the states its text went through, what replaces it. */
import { formatDate } from '#formatting/date';
import { closingWords } from '#language/closing';
import { planComparisonWords } from '#language/plan-comparison';
import { recordWords } from '#language/record';
import type { RegionReport } from '#model/dataset';
import type { Text } from '#model/language';
import type { Plan, PlanVersion } from '#model/plan';
import { pages } from '#routes';
import { presentCitations, type SourceLine } from './citation.ts';
import { closingPlans } from '#addresses/closing-plans';
import type { Link, View, Words } from './view.ts';

export interface VersionLine {
  readonly id: string;
  readonly name: Words;
  readonly status: string;
  readonly date: string;
  readonly legalBasis?: string;
  readonly reason?: Words;
  readonly note?: Words;
  readonly sources: readonly SourceLine[];
}

export interface PlanCard {
  readonly id: string;
  readonly title: Words;
  readonly href: string;
  readonly kind: string;
  readonly years: string;
  readonly versions: readonly VersionLine[];
  /** The plan that takes over, in the same shape as a version. */
  readonly succession?: VersionLine;
  /** The page of what became of its targets, for a plan that ends. */
  readonly closing?: Link;
}

export function planYears(plan: Plan): string {
  return plan.startYear === plan.endYear ? String(plan.startYear) : `${String(plan.startYear)}–${String(plan.endYear)}`;
}

/** A version as a line: its name, how far it came, when, by which regulation, and why. */
export function presentVersion(view: View, version: PlanVersion): VersionLine {
  return {
    id: version.id,
    name: view.say(version.name),
    status: recordWords(view.language).planStatus[version.status],
    date: formatDate(version.date, view.language),
    ...(version.legalBasis !== undefined && { legalBasis: version.legalBasis }),
    ...(version.reason !== undefined && { reason: reasonOf(view, version.reason) }),
    ...(version.note !== undefined && { note: view.say(version.note) }),
    sources: presentCitations(view, version.citations),
  };
}

function reasonOf(view: View, reason: Text): Words {
  const said = view.say(reason);
  return { ...said, text: planComparisonWords(said.lang ?? view.language).changeReason({ reason: said.text }) };
}

export function presentPlanCard(view: View, report: RegionReport, plan: Plan): PlanCard {
  const words = recordWords(view.language);
  const { region } = report;
  const { succession } = plan;
  const end = closingPlans(report, view.dataset).find((entry) => entry.plan === plan)?.end;
  return {
    id: plan.id,
    title: view.say(plan.title),
    href: view.to(pages.plan(region, plan.id)),
    kind: words.planKind[plan.kind],
    years: planYears(plan),
    versions: plan.versions.map((version) => presentVersion(view, version)),
    ...(end !== undefined && {
      closing: { text: closingWords(view.language).link[end], href: view.to(pages.closing(region, plan.id)) },
    }),
    ...(succession !== undefined && {
      succession: {
        id: 'pengganti',
        name: view.say(succession.title),
        status: words.planStatus[succession.status],
        date: formatDate(succession.date, view.language),
        ...(succession.note !== undefined && { note: view.say(succession.note) }),
        sources: presentCitations(view, succession.citations),
      },
    }),
  };
}
