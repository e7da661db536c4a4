/** Examples of reading the API: one region and one indicator of this very site. */
import { apiWords } from '#language/api';
import type { Dataset } from '#model/dataset';
import type { Indicator } from '#model/indicator';
import type { Language } from '#model/language';
import { indicatorRecords } from '#model/promise';
import type { Region } from '#model/region';
import { verdictsOfRegion } from '#model/verdicts';
import { api } from '#routes';

/** What the examples read; undefined where the site has no region with an indicator. */
export interface ExampleSubject {
  readonly region: Region;
  readonly indicator: Indicator;
}

export type ExampleLanguage = 'curl' | 'python' | 'r' | 'duckdb';

/** Of the first region with a verdict, the indicator with the most values; else of the first region. */
export function exampleSubject(dataset: Dataset): ExampleSubject | undefined {
  const reports = [...dataset.regions.values()].filter((report) => indicatorRecords(report).length > 0);
  const report = reports.find((one) => verdictsOfRegion(one, dataset.site).length > 0) ?? reports[0];
  if (report === undefined) return undefined;
  const judged = verdictsOfRegion(report, dataset.site).map(({ record }) => record);
  const records = judged.length > 0 ? judged : indicatorRecords(report);
  const [record] = records.toSorted((a, b) => b.moments.length - a.moments.length);
  return record === undefined ? undefined : { region: report.region, indicator: record.indicator };
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
    print(verdict["target"], verdict["met"], verdict["achievement"], verdict["progress"])`,
    r: `library(jsonlite)

SITE <- "${site}" # ${comments.here}
region <- fromJSON(paste0(SITE, "${file}"))

# ${comments.latest}
figures <- subset(as.data.frame(region$figures), indicator == "${indicator}" & chosen)
print(figures[, c("period", "value", "unit", "source", "page")])

# ${comments.verdicts}
verdicts <- as.data.frame(region$verdicts)
if (nrow(verdicts) > 0) print(verdicts[, c("target", "met", "achievement", "progress")])`,
    duckdb: `SET VARIABLE site = '${site}'; -- ${comments.here}

-- ${comments.latest}
SELECT f.period, f.value, f.unit, f.missing, f.source, f.page
FROM (SELECT unnest(figures) AS f FROM read_json(getvariable('site') || '${file}'))
WHERE f.indicator = '${indicator}' AND f.chosen
ORDER BY f.year, f.period;

-- ${comments.verdicts}
SELECT v.target, v.met, v.achievement, v.progress, v.words.${language} AS status
FROM (SELECT unnest(verdicts) AS v FROM read_json(getvariable('site') || '${file}'));`,
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
