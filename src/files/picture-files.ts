/**
 * Pictures of charts. Each stands beside a page that draws the same, so that a build has them written by whoever renders that
 * page, while the drawings are at hand (`presenters/last-region.ts`).
 */
import type { Dataset } from '#model/dataset';
import type { Language } from '#model/language';
import { picturesByPage, type SitePicture } from '#presenters/chart-picture';
import { inSite, languageOf, type SitePath } from '#routes';
import { whole, type Group, type Means, type SiteFile } from './site-file.ts';

/** All of a site. */
export const PICTURES: Group<readonly [Dataset, Pick<Means, 'styles'>]> = {
  endings: ['.svg'],
  list: (dataset, means) =>
    dataset.site.languages.flatMap((language) =>
      [...picturesByPage(dataset).values()].flatMap((list) => asFiles(list(language), language, means)),
    ),
};

/** Those beside one page. `page`: its path, with the language folder. */
export function picturesBeside(dataset: Dataset, means: Pick<Means, 'styles'>, page: SitePath): readonly SiteFile[] {
  const { language, rest } = languageOf(page);
  return asFiles(picturesByPage(dataset).get(rest)?.(language) ?? [], language, means);
}

function asFiles(
  pictures: readonly SitePicture[],
  language: Language,
  { styles }: Pick<Means, 'styles'>,
): readonly SiteFile[] {
  return pictures.map(({ path, draw }) => whole(inSite(path, language), () => draw(styles)));
}
