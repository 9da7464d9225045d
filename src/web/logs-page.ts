/**
 * `/logs`: which logs there are, what is wrong with the logging and how it is mended, and what answers rest on.
 */
import { grouped, seenText } from "../reports/cells.ts";
import { duration, humanText, momentIn, periodText } from "../time/format.ts";
import type { CoverageJson, DoctorJson, DoctorProblem, DoctorService } from "./answers.ts";
import type { PageContext } from "./context.ts";
import { mark } from "./frame.ts";
import { html, type Markup } from "./markup.ts";

interface LogsTold {
  doctor: DoctorJson;
  /** What answers rest on: of a store, or of what was followed. */
  coverage: CoverageJson;
  /** How far the logs are known now: a sentence. */
  now?: string | undefined;
}

export function logsPage({ doctor, coverage, now }: LogsTold, context: PageContext): Markup {
  const { services, problems, flavour, supervisor } = doctor;
  const wrong = problems.filter(({ isAdvice }) => !isAdvice);
  const looked = momentIn(doctor.now);
  return html`<section class="verdict">
      <h1>${wrong.length > 0 ? mark("urgent", "wait") : mark("delivered", "ok")}<span>${verdictOn(wrong.length)}</span></h1>
      ${now && html`<p>${now}</p>`}
      <p class="lede">${services.length > 0 ? `${flavour} under ${supervisor}, looked` : "Looked"} at${looked && ` ${humanText(looked, context.zone)}`}.</p>
    </section>
    ${services.length > 0 && servicesPart(services, context)}
    ${
      problems.length > 0 &&
      html`<section>
        <h2>What to mend</h2>
        ${problems.map((problem, i) => problemPart(problem, i + 1))}
      </section>`
    }
    ${coveragePart(coverage, context)}`;
}

function verdictOn(wrong: number): string {
  if (wrong === 0) return "Nothing is wrong with the logging";
  return wrong === 1
    ? "One thing about the logging needs a hand"
    : `${grouped(wrong)} things about the logging need a hand`;
}

function servicesPart(services: readonly DoctorService[], context: PageContext): Markup {
  return html`<section>
    <h2>What is there</h2>
    <table class="fold">
      <caption class="hide">Services and their logs</caption>
      <thead><tr><th scope="col">Service</th><th scope="col">Log</th><th scope="col" class="num">Files</th><th scope="col">Covers</th><th scope="col">Kept for</th><th scope="col">State</th></tr></thead>
      <tbody>${services.map((service) => serviceRow(service, context))}</tbody>
    </table>
    <p class="soft">“Kept for” is what the rotation holds at the present rate.</p>
  </section>`;
}

function serviceRow(service: DoctorService, context: PageContext): Markup {
  const { destination, files, coversHours, keepsHours, gaps = [] } = service;
  const hours = keepsHours ?? coversHours;
  return html`<tr>
    <th scope="row">${service.service}</th>
    <td class="id">${destination.path ?? destination.kind}${destination.path !== undefined && destination.kind === "syslog" && " (syslog)"}</td>
    <td class="num inline" data-l="files">${files === undefined ? "" : grouped(files)}</td>
    <td data-l="covers">${spanText(service.first, service.last, context)}${gaps.map(
      ({ from, to }) => html`<span class="sub">no line ${spanText(from, to, context)}</span>`,
    )}</td>
    <td class="t inline" data-l="kept for">${hours === undefined ? "" : hours > YEAR_HOURS ? "over a year" : duration(hours * 3600)}</td>
    <td>${stateWords(service)}</td>
  </tr>`;
}

const YEAR_HOURS = 8760;

function stateWords({ readable, files, down, started }: DoctorService): Markup {
  if (readable === false) return html`<span class="st bad">${mark("refused")}not readable</span>`;
  if (down) return html`<span class="st wait">${mark("waiting")}down</span>`;
  if (started === false) return html`<span class="st wait">${mark("waiting")}not started</span>`;
  if (files === undefined || files === 0)
    return html`<span class="st soft">${mark("note")}nothing to read</span>`;
  return html`<span class="st ok">${mark("delivered")}readable</span>`;
}

function problemPart(problem: DoctorProblem, number: number): Markup {
  const { say, line, file, fix, isAdvice, code } = problem;
  return html`<div class=${isAdvice ? "alert calm" : "alert"}>
    <h3>${number}. ${code}</h3>
    <p>${say}</p>
    ${file !== undefined && html`<p class="soft">In ${file}${line !== undefined && ", instead of"}</p>`}
    ${line !== undefined && html`<code class="literal">${line}</code>`}
    ${fix !== undefined && html`<p class="soft">${line === undefined ? "Do" : "write"}</p><code class="literal">${fix}</code>`}
  </div>`;
}

function coveragePart(coverage: CoverageJson, context: PageContext): Markup {
  const { sources, gaps = [], unknown = 0, lines } = coverage;
  return html`<section id="sources">
      <h2>What answers rest on</h2>
      ${
        sources.length === 0
          ? html`<p>No log has been read.</p>`
          : html`<table class="fold">
        <caption class="hide">Logs that were read, with the time that they cover</caption>
        <thead><tr><th scope="col">Log</th><th scope="col">Tells of</th><th scope="col">Covers</th><th scope="col" class="num">Lines</th></tr></thead>
        <tbody>${sources.map(
          ({ name, kinds, from, to, lines }) => html`<tr>
            <th scope="row">${name}</th>
            <td data-l="tells of">${kinds.join(", ")}</td>
            <td data-l="covers">${spanText(from, to, context) || "no times"}</td>
            <td class="num inline" data-l="lines">${grouped(lines)}</td>
          </tr>`,
        )}</tbody>
      </table>`
      }
    </section>
    ${
      gaps.length > 0 &&
      html`<section id="gaps">
        <h2>${gaps.length === 1 ? "One gap" : `${grouped(gaps.length)} gaps`}</h2>
        <ul>${gaps
          .slice(0, MOST_GAPS)
          .map(
            ({ from, to, reason, lines }) =>
              html`<li>${[spanText(from, to, context), reason].filter(Boolean).join(": ")}${lines !== undefined && ` (${grouped(lines)} lines)`}</li>`,
          )}</ul>
        ${gaps.length > MOST_GAPS && html`<p class="soft">${`${grouped(gaps.length - MOST_GAPS)} more are not shown.`}</p>`}
      </section>`
    }
    <section id="unknown">
      <h2>Lines that were not understood</h2>
      <p>${unknown === 0 ? `None of ${grouped(lines)}.` : `${grouped(unknown)} of ${grouped(lines)}; nothing was concluded from them.`} <code>qtrail lines --unknown</code> shows them.</p>
    </section>`;
}

const MOST_GAPS = 50;

function spanText(from: string | undefined, to: string | undefined, { zone }: PageContext): string {
  const [begin, end] = [from, to].map((text) => (text === undefined ? undefined : momentIn(text)));
  return begin && end ? seenText(begin, end, zone) : periodText(begin, end, zone);
}
