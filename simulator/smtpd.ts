/**
 * A tcpserver with recordio, rblsmtpd and qmail-smtpd that serves nobody: it plays sessions from
 * a seed and writes the log that the real ones would write, line by line among each other.
 *
 * Same plan, same bytes. The truth counts what happened, not what the lines say.
 */
import { Heap } from "./heap.ts";
import { Log } from "./log.ts";
import { oneOf, type Random, seededRandom, waitAround, wholeBelow } from "./random.ts";

export interface SmtpdPlan {
  seed: number;
  /** Unix seconds. */
  begin: number;
  bytesWanted: number;
  /** Sessions that are open at one time, once it has warmed up. */
  atOneTime: number;
  /** Mails that came into a queue, in order: what is accepted is these. Without any it is nobody's. */
  mails?: Iterator<Mail>;
}

/** As the queue's log has it. */
export interface Mail {
  /** Unix microseconds. */
  at: number;
  sender: string;
  qp: number;
}

export interface SmtpdTruth {
  bytes: number;
  lines: number;
  sessions: number;
  /** Sessions by what became of them. */
  accepted: number;
  listed: number;
  denied: number;
  relaying: number;
  left: number;
  /** Mails that were taken. */
  messages: number;
  mostOpen: number;
}

/** What a session has yet to do: lines, and how long it waits then, in seconds, or until which microsecond. */
type Script = Generator<{ wait: number; until?: number; lines: readonly string[] }, void>;

/** Set aside for documentation (RFC 5737). */
const NETWORKS = ["192.0.2", "198.51.100", "203.0.113"];
const LOCAL = "mx.example.org:192.0.2.10:25";
const LIMIT_SPARE = 20;
const PID_LIMIT = 4_194_304;

/** Yields the log in chunks and returns the truth. */
export function* simulateSmtpd(plan: SmtpdPlan): Generator<Buffer, SmtpdTruth> {
  const random = seededRandom(plan.seed);
  const log = new Log(plan.begin * 1e6, random);
  const limit = plan.atOneTime + LIMIT_SPARE;
  const truth = newTruth();
  const agenda = new Heap<Script>();
  const mails = new Mails(plan.mails);
  let open = 0;
  let pid = 1000;
  const print = (line: string): void => {
    log.print(undefined, line);
    truth.lines++;
  };
  const status = (): void => print(`tcpserver: status: ${open}/${limit}`);
  log.reach(plan.begin * 1e6);
  status();
  while (log.bytes < plan.bytesWanted || agenda.size > 0) {
    const isOver = log.bytes >= plan.bytesWanted;
    while (!isOver && open < plan.atOneTime) {
      pid = pid >= PID_LIMIT - 9 ? 1000 : pid + 1 + wholeBelow(random, 4);
      open++;
      truth.sessions++;
      truth.mostOpen = Math.max(truth.mostOpen, open);
      const script = session(pid, random, truth, () => mails.take(log.micros));
      agenda.push(log.micros + Math.floor(random() * 3e6), script);
      status();
    }
    log.reach(agenda.nextKey);
    const script = agenda.pop() as Script;
    const { done, value } = script.next();
    if (done) {
      open--;
      status();
    } else {
      for (const line of value.lines) print(line);
      const { wait, until = 0 } = value;
      agenda.push(Math.max(until, log.micros + Math.floor(wait * 1e6)), script);
    }
    yield* log.take();
  }
  yield* log.take(true);
  truth.bytes = log.bytes;
  return truth;
}

/** One connection: who comes, what is said, how it ends. */
function* session(
  pid: number,
  random: Random,
  truth: SmtpdTruth,
  nextMail: () => Mail | undefined,
): Script {
  const ip = `${oneOf(random, NETWORKS)}.${1 + wholeBelow(random, 254)}`;
  const name = random() < 0.7 ? `host${wholeBelow(random, 50_000)}.example.com` : "";
  const remote = `${name}:${ip}::${1024 + wholeBelow(random, 60_000)}`;
  yield { wait: 0.001 + random() * 0.2, lines: [`tcpserver: pid ${pid} from ${ip}`] };
  const fate = random();
  if (fate < 0.02) {
    truth.denied++;
    yield { wait: 0.001, lines: [`tcpserver: deny ${pid} ${LOCAL} ${remote}`] };
    yield { wait: 0, lines: [`tcpserver: end ${pid} status 25600`] };
    return;
  }
  yield { wait: 0.001 + random() * 0.05, lines: [`tcpserver: ok ${pid} ${LOCAL} ${remote}`] };
  if (fate < 0.2) {
    truth.listed++;
    const says = `rblsmtpd: ${ip} pid ${pid}: 451 https://list.example/query/${ip}`;
    yield { wait: 1 + random() * 20, lines: [says] };
    yield { wait: 0, lines: [`tcpserver: end ${pid} status 0`] };
    return;
  }
  const helo = name || `[${ip}]`;
  const client = (text: string): string => `${pid} < ${text}\r `;
  const server = (text: string): string => `${pid} > ${text}\r `;
  const turn = () => 0.002 + waitAround(random, 0.1);
  yield { wait: turn(), lines: [server("220 mx.example.org ESMTP")] };
  yield { wait: turn(), lines: [client(`EHLO ${helo}`)] };
  const greeting = ["250-mx.example.org", "250-PIPELINING", "250 8BITMIME"].map(server);
  yield { wait: turn(), lines: greeting };
  if (fate < 0.25) {
    truth.left++;
    yield { wait: turn(), lines: [client("QUIT")] };
    yield { wait: 0.001, lines: [server("221 mx.example.org")] };
    yield { wait: 0, lines: [`tcpserver: end ${pid} status 0`] };
    return;
  }
  const isRelaying = fate < 0.4;
  const mail = isRelaying ? undefined : nextMail();
  const nobody = `user${wholeBelow(random, 400_000)}@domain${wholeBelow(random, 9000)}.example`;
  yield { wait: turn(), lines: [client(`MAIL FROM:<${mail?.sender ?? nobody}>`)] };
  yield { wait: turn(), lines: [server("250 ok")] };
  const recipients = 1 + (random() < 0.2 ? wholeBelow(random, 6) : 0);
  for (let i = 0; i < recipients; i++) {
    const recipient = isRelaying
      ? `someone${wholeBelow(random, 1e6)}@elsewhere.example`
      : `box${wholeBelow(random, 30_000)}@example.org`;
    yield { wait: turn(), lines: [client(`RCPT TO:<${recipient}>`)] };
    const answer = isRelaying
      ? "553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)"
      : "250 ok";
    yield { wait: turn(), lines: [server(answer)] };
  }
  if (isRelaying) truth.relaying++;
  else yield* data(pid, random, truth, mail, client, server);
  yield { wait: turn(), lines: [client("QUIT"), server("221 mx.example.org")] };
  yield { wait: 0.0005, lines: [`tcpserver: end ${pid} status 0`] };
  yield { wait: 0, lines: [`${pid} < [EOF]`, `${pid} > [EOF]`] };
}

function* data(
  pid: number,
  random: Random,
  truth: SmtpdTruth,
  mail: Mail | undefined,
  client: (text: string) => string,
  server: (text: string) => string,
): Script {
  yield { wait: 0.01, lines: [client("DATA")] };
  yield { wait: 0.05, lines: [server("354 go ahead")] };
  const lines = ["Subject: a matter of business", "From: someone", ""];
  const length = SHORTEST_BODY + wholeBelow(random, LONGEST_BODY - SHORTEST_BODY);
  for (let i = 0; i < length; i++) lines.push(oneOf(random, BODY));
  const received = [...lines, "."].map(client);
  yield { wait: 0.05 + random(), ...(mail && { until: mail.at }), lines: received };
  truth.accepted++;
  truth.messages++;
  const some = pid + 2 + wholeBelow(random, 3);
  const qp = mail?.qp ?? some;
  const seconds = 1_793_491_200 + truth.messages;
  yield { wait: 0.01, lines: [server(`250 ok ${seconds} qp ${qp}`)] };
}

const INFO = /^@4([0-9a-f]{15})([0-9a-f]{8}) info msg \d+: bytes \d+ from <(.+)> qp (\d+) /gm;

/** The mails, but for bounces, that came into a queue; of its log's lines. */
export function* mailsOf(lines: string): Generator<Mail, undefined> {
  for (const [, seconds = "", nanos = "", sender = "", qp] of lines.matchAll(INFO)) {
    const unix = Number.parseInt(seconds, 16) - 10;
    yield { at: unix * 1e6 + Number.parseInt(nanos, 16) / 1000, sender, qp: Number(qp) };
  }
  return undefined;
}

/** Gives out mails, each once, a while before they come in. */
class Mails {
  private readonly mails: Iterator<Mail> | undefined;
  private next: Mail | undefined;

  constructor(mails: Iterator<Mail> | undefined) {
    this.mails = mails;
    this.next = mails?.next().value;
  }

  /** One that comes in soon; undefined if there is none. */
  take(now: number): Mail | undefined {
    while (this.next && this.next.at < now + SOONEST) this.next = this.mails?.next().value;
    const mail = this.next;
    if (!mail || mail.at > now + LATEST) return undefined;
    this.next = this.mails?.next().value;
    return mail;
  }
}

/** In microseconds: as long as a session takes to name its recipients. */
const SOONEST = 5e6;
const LATEST = 60e6;

/** Lines of a message: 100 in the middle, as in logs of real servers. */
const SHORTEST_BODY = 20;
const LONGEST_BODY = 180;

/** Some look like what they are not. */
const BODY = [
  "thank you for the papers, we shall look at them next week",
  "kind regards",
  "",
  "starting delivery 1: msg 2 to local x@example.org",
  "250 ok 1773047831 qp 12350",
  "please find the minutes of the last meeting below, with the changes that we agreed on",
  "MAIL FROM:<not@a.command.example>",
  "tcpserver: end 12345 status 0",
];

function newTruth(): SmtpdTruth {
  return {
    bytes: 0,
    lines: 0,
    sessions: 0,
    accepted: 0,
    listed: 0,
    denied: 0,
    relaying: 0,
    left: 0,
    messages: 0,
    mostOpen: 0,
  };
}
