/** The panel that tells an editor what is wrong with the content. Only `npm run dev` sends it. */
import styles from './findings-panel.css?inline';
import type { FindingsList, FindingsReport, ReportedFinding } from '#loading/findings-report';

/** Where this tab remembers what the editor folded or opened. */
const CHOICE = 'tilik-temuan';
/** The page that stands where there is no valid state of the content. */
const unready = document.querySelector('[data-unready]') !== null;
const host = document.createElement('tilik-temuan');
host.setAttribute('role', 'complementary');
const panel = element('details', 'panel');
/** What the editor chose for the list of all findings. */
let wantsAll: boolean | undefined;

const root = host.attachShadow({ mode: 'open' });
const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);
root.adoptedStyleSheets = [sheet];
root.append(panel);
panel.classList.toggle('is-page', unready);
document.body.append(host);
import.meta.hot?.on('tilik:findings', () => void show());
// What the server said before it could be heard.
import.meta.hot?.on('vite:ws:connect', () => void show());
void show();

async function show(): Promise<void> {
  const query = new URLSearchParams({ halaman: location.pathname, bahasa: document.documentElement.lang });
  const response = await fetch(`/@tilik/temuan?${query.toString()}`);
  // The server of this same version wrote it.
  const report = (await response.json()) as FindingsReport;
  // There is a valid state by now, and with it a page.
  if (unready && report.here !== undefined) location.reload();
  else place(report);
}

function place(report: FindingsReport): void {
  host.hidden = report.worst === 'none';
  host.setAttribute('aria-label', report.title);
  panel.dataset['worst'] = report.worst;
  const summary = element('summary', '', element('strong', '', report.summary), ' ', element('span', '', report.shows));
  summary.setAttribute('aria-live', 'polite');
  summary.addEventListener('click', () => {
    sessionStorage.setItem(CHOICE, panel.open ? 'folded' : 'open');
  });
  const choice = sessionStorage.getItem(CHOICE);
  panel.open = unready || (choice === null ? report.worst === 'error' : choice === 'open');
  const body = element('div', 'body');
  if (report.here === undefined)
    body.append(element('h2', '', report.everywhere.title), ...listOf(report.everywhere, report.open));
  else {
    const whole = element('summary', '', report.everywhere.title);
    const all = element('details', '', whole, ...listOf(report.everywhere, report.open));
    all.open = wantsAll ?? (report.worst === 'error' && report.here.findings.length === 0);
    whole.addEventListener('click', () => {
      wantsAll = !all.open;
    });
    body.append(element('h2', '', report.here.title), ...listOf(report.here, report.open), all);
  }
  panel.replaceChildren(summary, body);
}

function listOf({ findings, note }: FindingsList, open: string): readonly Node[] {
  const list = element('ul', '', ...findings.map((finding) => itemOf(finding, open)));
  const said = note === undefined ? [] : [element('p', 'detail', note)];
  return findings.length === 0 ? said : [list, ...said];
}

function itemOf(finding: ReportedFinding, open: string): HTMLElement {
  const { kind, severity, title, fix, other } = finding;
  return element(
    'li',
    '',
    element('p', 'detail', element('span', `kind is-${severity}`, kind), ' ', codeOf(finding)),
    element('p', 'wrong', title),
    element('p', '', fix),
    element('p', '', placeOf(finding, open), ...(other === undefined ? [] : [' ', element('span', 'detail', other)])),
  );
}

/** The code, as a link to the page that explains it where there is one. */
function codeOf({ code, help }: ReportedFinding): HTMLElement {
  const word = element('code', '', code);
  if (help === undefined) return word;
  const link = element('a', '', word);
  link.href = help;
  return link;
}

/** Line and column, which open in the text editor that runs on this machine. */
function placeOf({ place, target }: ReportedFinding, open: string): HTMLElement {
  const button = element('button', 'place', place);
  button.type = 'button';
  button.title = open;
  button.addEventListener('click', () => void fetch(`/__open-in-editor?file=${encodeURIComponent(target)}`));
  return button;
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
}
