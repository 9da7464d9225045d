/**
 * zoverall: the sums of everything.
 */
import { fixed, numberOf, plainNumber } from "./numbers.ts";
import type { AnalogReport } from "./report.ts";

export const zoverall: AnalogReport = {
  title: "All mail in a few figures",
  explains: `qtime     from the info line of a message to its end
ddelay    from the info line of a message to the end of a delivery that succeeded
xdelay    from the start of a delivery to its end, whatever came of it
Queue concurrency is all xdelay divided by the time span: how many deliveries ran at a time.
`,
  begin() {
    const sums = new Sums();
    return { visitor: sums, lines: () => sums.lines() };
  },
};

const SECONDS_OF_A_DAY = 86_400;

class Sums {
  private messages = 0;
  private recipients = 0;
  private messageTries = 0;
  private bytes = 0;
  private successBytes = 0;
  private qtime = 0;
  private tries = 0;
  private successes = 0;
  private failures = 0;
  private ddelay = 0;
  private xdelay = 0;
  private first = Number.POSITIVE_INFINITY;
  private last = Number.NEGATIVE_INFINITY;

  message(
    line: { [name in "birth" | "done" | "bytes" | "successes" | "failures" | "deferrals"]: string },
  ): void {
    const [birth, done] = [numberOf(line.birth), numberOf(line.done)];
    const successes = numberOf(line.successes);
    const recipients = successes + numberOf(line.failures);
    this.messages++;
    this.bytes += numberOf(line.bytes);
    this.successBytes += numberOf(line.bytes) * successes;
    this.qtime += done - birth;
    this.recipients += recipients;
    this.messageTries += recipients + numberOf(line.deferrals);
    this.span(birth, done);
  }

  delivery(line: { [name in "result" | "birth" | "start" | "end"]: string }): void {
    const [birth, end] = [numberOf(line.birth), numberOf(line.end)];
    if (line.result === "k") {
      this.successes++;
      this.ddelay += end - birth;
    }
    if (line.result === "d") this.failures++;
    this.tries++;
    this.xdelay += end - numberOf(line.start);
    this.span(birth, end);
  }

  private span(from: number, to: number): void {
    this.first = Math.min(this.first, from);
    this.last = Math.max(this.last, to);
  }

  lines(): string {
    return [...this.messageFigures(), "", ...this.deliveryFigures()]
      .map((line) => `${line}\n`)
      .join("");
  }

  private messageFigures(): string[] {
    const { messages } = this;
    const head = `Completed messages: ${messages}`;
    if (messages === 0) return [head];
    return [
      head,
      `Recipients for completed messages: ${this.recipients}`,
      `Total delivery attempts for completed messages: ${this.messageTries}`,
      `Average delivery attempts per completed message: ${plainNumber(this.messageTries / messages)}`,
      `Bytes in completed messages: ${plainNumber(this.bytes)}`,
      `Bytes weighted by success: ${plainNumber(this.successBytes)}`,
      `Average message qtime (s): ${plainNumber(this.qtime / messages)}`,
    ];
  }

  private deliveryFigures(): string[] {
    const { tries, successes, failures, ddelay, xdelay } = this;
    const head = `Total delivery attempts: ${tries}`;
    if (tries === 0) return [head];
    return [
      head,
      `  success: ${successes}`,
      `  failure: ${failures}`,
      `  deferral: ${tries - successes - failures}`,
      `Total ddelay (s): ${fixed(ddelay, 6)}`,
      ...(successes > 0 ? [`Average ddelay per success (s): ${fixed(ddelay / successes, 6)}`] : []),
      `Total xdelay (s): ${fixed(xdelay, 6)}`,
      `Average xdelay per delivery attempt (s): ${fixed(xdelay / tries, 6)}`,
      ...this.spanFigures(),
    ];
  }

  private spanFigures(): string[] {
    const span = this.last - this.first;
    if (span <= 0) return [];
    const isDays = span > SECONDS_OF_A_DAY;
    return [
      isDays
        ? `Time span (days): ${plainNumber(span / SECONDS_OF_A_DAY)}`
        : `Time span (s): ${plainNumber(span)}`,
      `Queue concurrency: ${plainNumber(this.xdelay / span)}`,
    ];
  }
}
