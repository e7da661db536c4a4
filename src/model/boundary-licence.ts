/** Which boundaries may be published: by licence and by maker, as far as both are known. */

/** Makers whose data may not be passed on, or only under a paid licence, whatever a copy says. */
const CLOSED_MAKERS = /\b(?:GADM|amCharts|Highcharts|Highsoft|FusionMaps|FusionCharts)\b/i;
const NOT_OPEN = /\b(?:NC|ND)\b|non-?commercial|no-?deriv/i;
const OPEN = /^(?:CC0\b|CC[- ]BY\b|ODbL\b|ODC-(?:By|ODbL|PDDL)\b|PDDL\b|MIT\b|public domain$|domain publik$|PD$)/i;

export type LicenceStanding = 'open' | 'closed-maker' | 'not-open' | 'unknown';

/** `unknown`: no licence of the list; whoever knows better adds it to the list, with its reason. */
export function licenceStanding(license: string, source: string): LicenceStanding {
  if (CLOSED_MAKERS.test(`${license} ${source}`)) return 'closed-maker';
  if (NOT_OPEN.test(license)) return 'not-open';
  return OPEN.test(license.trim()) ? 'open' : 'unknown';
}
