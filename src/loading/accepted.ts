/** A content folder as a build takes it: without errors, or not at all. */
import { type Examination, examine, hasErrors } from '#examine';
import { refusal } from './refusal.ts';

/**
 * `preview`: not to be published. `project`: the folder of the project.
 * @throws Error with every finding that stops a build.
 */
export function acceptedExamination(
  content: string,
  { preview, project }: { readonly preview: boolean; readonly project: string },
): Examination {
  const examination = examine(content, { preview, drafts: preview, project });
  if (hasErrors(examination.findings)) throw refusal(examination);
  return examination;
}
