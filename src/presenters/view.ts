/** Where a page stands: the data, the language, and its own path, from which every link is measured. */
import type { Dataset } from '#model/dataset';
import { inLanguage } from '#model/dataset';
import type { Language, Text } from '#model/language';
import { inSite, link, type SitePath } from '#routes';

/** An editor's text in the page's language; `lang` is set where it is only there in Indonesian. */
export interface Words {
  readonly text: string;
  readonly lang?: 'id';
}

export interface Link {
  readonly text: string;
  readonly href: string;
  readonly lang?: 'id';
}

export interface View {
  readonly dataset: Dataset;
  readonly language: Language;
  /** Path of the page without the language folder. */
  readonly path: SitePath;
  /** Link to a page in the same language. */
  readonly to: (path: SitePath) => string;
  /** Link to a file, or to a page in another language, by its full path. */
  readonly toFile: (path: SitePath) => string;
  readonly say: (text: Text) => Words;
}

export function viewAt(dataset: Dataset, language: Language, path: SitePath): View {
  const here = inSite(path, language);
  return {
    dataset,
    language,
    path,
    to: (target) => link(here, inSite(target, language)),
    toFile: (target) => link(here, target),
    say: (text) => inLanguage(text, language),
  };
}
