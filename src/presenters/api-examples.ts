/** Examples of reading the API: one region and one indicator of this very site. */
import { apiWords } from '#language/api';
import type { Dataset, RegionReport } from '#model/dataset';
import type { Indicator } from '#model/indicator';
import type { Language } from '#model/language';
import { indicatorRecords } from '#model/promise';
import type { Region } from '#model/region';
import { verdictsOfRegion } from '#model/verdicts';
import { api } from '#routes';

/** What the examples read; undefined where the site has no region with a figure. */
export interface ExampleSubject {
  readonly region: Region;
  readonly indicator: Indicator;
  /** True where the region has a verdict. */
  readonly judged: boolean;
}

export type ExampleLanguage = 'curl' | 'python' | 'r' | 'duckdb';

/** Of the first region with a verdict and figures, the indicator with the most values; else of the first with figures. */
export function exampleSubject({ regions, site }: Dataset): ExampleSubject | undefined {
  const reports = [...regions.values()].filter(({ figures }) => figures.length > 0);
  const isJudged = (report: RegionReport): boolean => verdictsOfRegion(report, site).length > 0;
  const report = reports.find(isJudged) ?? reports[0];
  if (report === undefined) return undefined;
  const [record] = indicatorRecords(report).toSorted(
    (a, b) => Number(b.targets.length > 0) - Number(a.targets.length > 0) || b.moments.length - a.moments.length,
  );
  if (record === undefined) return undefined;
  return { region: report.region, indicator: record.indicator, judged: isJudged(report) };
}

/** What stands for the address in examples of a site that has not recorded its own. */
export const ADDRESS_PLACEHOLDER: Readonly<Record<Language, string>> = { id: 'ALAMAT-SITUS/', en: 'SITE-ADDRESS/' };

/** The text of each example; `site` ends with a slash. */
export function apiExamples(
  site: string,
  subject: ExampleSubject | undefined,
  language: Language,
): Readonly<Record<ExampleLanguage, string>> {
  const { comments } = apiWords(language);
  if (subject === undefined) return ofLists(site, comments);
  const file = api.region(subject.region.code);
  const indicator = subject.indicator.id;
  const verdictsInR = `

# ${comments.verdicts}
print(region$verdicts[, c("target", "status", "met", "achievement", "progress")])`;
  const verdictsInSql = `

-- ${comments.verdicts}
SELECT v.target, v.met, v.achievement, v.progress, v.words.${language} AS status
FROM (SELECT unnest(verdicts) AS v FROM read_json(getvariable('site') || '${file}'));`;
  return {
    curl: `SITE="${site}" # ${comments.here}
curl --fail --silent --show-error "\${SITE}${file}"
curl --fail --silent --show-error "\${SITE}${api.indicator(indicator)}"`,
    python: `import json
from urllib.parse import urljoin
from urllib.request import urlopen

SITE = "${site}"  # ${comments.here}


def read(address):
    with urlopen(address) as answer:
        return json.load(answer)


address = urljoin(SITE, "${file}")
region = read(address)

# ${comments.latest}
for figure in region["figures"]:
    if figure["indicator"] == "${indicator}" and figure["chosen"]:
        if figure["missing"]:
            print(figure["period"], "-", figure["missing"]["words"]["${language}"])
        else:
            print(figure["period"], figure["value"], figure["unit"], urljoin(address, figure["page"]))

# ${comments.verdicts}
for verdict in region["verdicts"]:
    print(verdict["target"], verdict["words"]["${language}"], verdict["met"], verdict["achievement"], verdict["progress"])`,
    r: `library(jsonlite)

SITE <- "${site}" # ${comments.here}
region <- fromJSON(paste0(SITE, "${file}"))

# ${comments.latest}
figures <- subset(region$figures, indicator == "${indicator}" & chosen)
print(figures[, c("period", "value", "unit", "source", "page")])${subject.judged ? verdictsInR : ''}`,
    duckdb: `SET VARIABLE site = '${site}'; -- ${comments.here}

-- ${comments.latest}
SELECT f.period, f.value, f.unit, f.missing, f.source, f.page
FROM (SELECT unnest(figures) AS f FROM read_json(getvariable('site') || '${file}'))
WHERE f.indicator = '${indicator}' AND f.chosen
ORDER BY f.year, f.period;${subject.judged ? verdictsInSql : ''}`,
  };
}

function ofLists(
  site: string,
  comments: ReturnType<typeof apiWords>['comments'],
): Readonly<Record<ExampleLanguage, string>> {
  const file = api.regions();
  return {
    curl: `SITE="${site}" # ${comments.here}
curl --fail --silent --show-error "\${SITE}${file}"`,
    python: `import json
from urllib.request import urlopen

SITE = "${site}"  # ${comments.here}

# ${comments.regions}
with urlopen(SITE + "${file}") as answer:
    for region in json.load(answer)["regions"]:
        print(region["code"], region["name"])`,
    r: `library(jsonlite)

SITE <- "${site}" # ${comments.here}

# ${comments.regions}
print(fromJSON(paste0(SITE, "${file}"))$regions)`,
    duckdb: `SET VARIABLE site = '${site}'; -- ${comments.here}

-- ${comments.regions}
SELECT unnest(regions) AS region FROM read_json(getvariable('site') || '${file}');`,
  };
}
