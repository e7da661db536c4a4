/** A Markdown file → checked front matter and safe HTML. The tree that was checked is the tree that is rendered. */
import type { z } from 'astro/zod';
import type { Root } from 'mdast';
import { toHtml } from 'hast-util-to-html';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { toHast } from 'mdast-util-to-hast';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Markdown } from '#schemas/entry';
import { splitFrontMatter } from './front-matter.ts';
import { checkProse } from './prose-check.ts';
import type { Parsed } from './report.ts';
import { validate } from './validate.ts';

/** Markdown with tables, as it will be rendered. */
export function readProse(text: string): Root {
  return fromMarkdown(text, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
}

export function readMarkdown<FrontMatter>(
  file: string,
  text: string,
  schema: z.ZodType<FrontMatter>,
): Parsed<Markdown<FrontMatter>> {
  const split = splitFrontMatter(file, text);
  if (split.value === undefined) return { findings: split.findings };
  const { frontMatter, body, linesBefore } = split.value;
  const checked = validate(schema, frontMatter);
  const tree = readProse(body);
  const findings = [...checked.findings, ...checkProse(file, tree, linesBefore)];
  if (checked.value === undefined || findings.length > 0) return { findings };
  return { value: { frontMatter: checked.value, html: toHtml(toHast(tree)) }, findings };
}
