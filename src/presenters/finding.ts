/** The page of one finding: what happened, why it matters, how to mend it, and an example before and after. */
import type { Excerpt, FindingExample } from '#guide/finding-example';
import { FINDINGS_SLUG, type Guide } from '#guide/read-guide';
import { whyOf } from '#language/findings/why';
import { wordsOf } from '#language/findings/words';
import { guideWords } from '#language/guide';
import type { Dataset } from '#model/dataset';
import type { Language } from '#model/language';
import { pages } from '#routes';
import { presentFrame, type Frame } from './frame.ts';
import { guideLink } from './guide.ts';
import { viewAt } from './view.ts';

export interface FindingPage {
  readonly frame: Frame;
  readonly code: string;
  /** Whether it stops a build; undefined where there is no example. */
  readonly severity?: string;
  readonly parts: readonly { readonly id: string; readonly heading: string; readonly text: string }[];
  /** Wrong, then right. */
  readonly examples: readonly ShownExample[];
  /** What the example is, or why there is none. */
  readonly note: string;
}

interface ShownExample {
  readonly id: string;
  readonly heading: string;
  readonly excerpts: readonly {
    readonly file: string;
    readonly label: string;
    readonly code?: string;
    /** Why there is no code to show. */
    readonly without?: string;
  }[];
}

export interface FindingMaterial {
  readonly code: string;
  readonly example: FindingExample | undefined;
  readonly guide: Guide;
}

export function presentFinding(
  dataset: Dataset,
  { code, example, guide }: FindingMaterial,
  language: Language,
): FindingPage {
  const view = viewAt(dataset, language, pages.finding(code));
  const words = guideWords(language);
  const { title, fix } = wordsOf({ code, values: example?.values ?? {} }, language);
  const why = whyOf(code, language) ?? '';
  const list = { text: words.findings, href: view.to(pages.guideSection(FINDINGS_SLUG)) };
  return {
    frame: presentFrame(view, {
      heading: { text: code },
      description: words.findingDescription(title),
      crumbs: [guideLink(view, guide), list],
      noindex: true,
    }),
    code,
    ...(example !== undefined && { severity: words.severity[example.severity] }),
    parts: [
      { id: 'yang-terjadi', heading: words.happened, text: title },
      { id: 'mengapa', heading: words.matters, text: why },
      { id: 'perbaikan', heading: words.mend, text: fix },
    ],
    examples:
      example === undefined
        ? []
        : [shown('keliru', words.wrong, example.wrong), shown('benar', words.right, example.right)],
    note: example === undefined ? words.aboutProgram : words.exampleNote,
  };

  function shown(id: string, heading: string, excerpts: readonly Excerpt[]): ShownExample {
    return {
      id,
      heading,
      excerpts: excerpts.map((excerpt) => ({
        file: excerpt.file,
        label: `${heading}: ${excerpt.file}`,
        ...(excerpt.without === undefined ? { code: textOf(excerpt) } : { without: words.without[excerpt.without] }),
      })),
    };
  }
}

/** Lines with their numbers; an arrow before those that are meant, dots where some are left out. */
function textOf({ lines }: Excerpt): string {
  const wide = String(lines.at(-1)?.number ?? 0).length;
  let last = 0;
  const out: string[] = [];
  for (const { number, text, marked } of lines) {
    if (number !== last + 1) out.push(`  ${'…'.padStart(wide)}`);
    out.push(`${marked === true ? '→' : ' '} ${String(number).padStart(wide)}  ${text}`.trimEnd());
    last = number;
  }
  return out.join('\n');
}
