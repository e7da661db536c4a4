import type { APIRoute } from 'astro';
import type { Dataset, RegionReport } from '#model/dataset';
import { dataset as readDataset } from '#dataset';
import { indicatorCsv } from '#exports/indicator-files';
import { recordedIndicators } from '#presenters/indicator';
import { regionSegment } from '#routes';

interface Props {
  readonly dataset: Dataset;
  readonly report: RegionReport;
  readonly id: string;
}

export async function getStaticPaths() {
  const dataset = await readDataset();
  return [...dataset.regions.values()].flatMap((report) =>
    recordedIndicators(report).map((id) => ({
      params: { region: regionSegment(report.region), indicator: id },
      props: { dataset, report, id },
    })),
  );
}

export const GET: APIRoute<Props> = ({ props }) => new Response(indicatorCsv(props.dataset, props.report, props.id));
