/**
 * A day of mail as chance writes it, in which everybody has a name that stands nowhere else: addresses plain, quoted
 * and as lists, forwarders and signers write them, in senders, recipients, replies, dialogues, log-ins, mails.
 *
 *     z4x2q@bigmail.example     the name tells the domain: who sees it where he may not is found by it
 */
import type { Random } from "../../src/chance.testing.ts";
import { tai64nLabel } from "../../src/time/tai64.ts";

export interface AnyDay {
  send: string;
  smtpd: string;
  /** Names by their domains. */
  names: ReadonlyMap<string, readonly string[]>;
}

export const DOMAINS = [
  "club.example",
  "team.example",
  "bigmail.example",
  "mail.club.example",
  "shop.test",
] as const;

const NAMES_EACH = 4;

export function anyDay(random: Random, mails: number): AnyDay {
  const day = new Day(random);
  for (let i = 0; i < mails; i++) day.mail();
  return { send: day.send.join(""), smtpd: day.smtpd.join(""), names: day.names };
}

class Day {
  readonly send: string[] = [];
  readonly smtpd: string[] = [];
  readonly names: ReadonlyMap<string, readonly string[]>;
  private readonly random: Random;
  private seconds = 1_795_000_000;
  private nanos = 0;
  private qp = 1000;
  private delivery = 0;

  constructor(random: Random) {
    this.random = random;
    this.names = new Map(
      DOMAINS.map((domain, d) => [
        domain,
        Array.from({ length: NAMES_EACH }, (_, i) => `z${d}x${i}${"qkvw"[random(4)]}`),
      ]),
    );
  }

  mail(): void {
    const sender = this.random(8) === 0 ? "" : this.address();
    const recipients = Array.from({ length: 1 + this.random(3) }, () => this.address());
    const qp = this.random(3) > 0 ? this.session(sender, recipients) : ++this.qp;
    this.message(sender, recipients, qp);
  }

  /** One who logs in or not, names them in a recorded dialogue, and may be refused. */
  private session(sender: string, recipients: readonly string[]): number {
    const pid = ++this.qp;
    const ident = this.random(4) === 0 ? this.name() : "";
    const user = this.random(3) === 0 ? this.address(true) : undefined;
    const ip = `192.0.2.${1 + this.random(200)}`;
    const say = (text: string): void => this.log(this.smtpd, text);
    say(`tcpserver: pid ${pid} from ${ip}`);
    say(`tcpserver: ok ${pid} mx:192.0.2.250:25 host.${this.domain()}:${ip}:${ident}:4000`);
    if (user) say(`vpopmail[${pid}]: vchkpw-smtp: (PLAIN) login success ${user}:${ip}`);
    const said = (text: string): void => say(`${pid} ${text} `);
    said("> 220 mx ESMTP");
    said(`< EHLO host.${this.domain()}`);
    said("> 250 mx");
    for (const before of this.random(4) === 0 ? [this.address()] : []) {
      said(`< MAIL FROM:<${this.address()}>`);
      said("> 250 ok");
      said(`< RCPT TO:<${before}>`);
      said(`> 550 sorry, no mailbox ${before} here (#5.1.1)`);
      said("< RSET");
      said("> 250 flushed");
    }
    said(`< MAIL FROM:<${sender}> SIZE=1000`);
    said(`> 250 ok ${sender}`);
    for (const to of recipients) {
      said(`< RCPT TO:<${to}>`);
      if (this.random(4) === 0)
        say(
          `CHKUSER rejected rcpt: from <${sender}:${user ?? ""}:> remote <h:unknown:${ip}> rcpt <${to}> : not existing recipient`,
        );
      said(this.random(4) === 0 ? `> 550 <${to}>: no such user ${nameIn(to)}` : "> 250 ok");
    }
    said("< DATA");
    said("> 354 go ahead");
    for (const line of [`From: ${this.address()}`, "", this.name(), `250 ${this.name()}`, "."])
      said(`< ${line}`);
    const qp = ++this.qp;
    said(`> 250 ok ${this.seconds} qp ${qp}`);
    if (this.random(3) === 0)
      say(
        `simscan:[${pid}]:CLEAN (0.1/5.0):1s:subject of ${this.address()}:${ip}:${sender}:${recipients[0]}`,
      );
    said("< QUIT");
    said("> 221 mx");
    say(`tcpserver: end ${pid} status 0`);
    return qp;
  }

  private message(sender: string, recipients: readonly string[], qp: number, depth = 0): void {
    const msg = 5000 + this.qp;
    const say = (text: string): void => this.log(this.send, text);
    say(`new msg ${msg}`);
    say(`info msg ${msg}: bytes ${500 + this.random(5000)} from <${sender}> qp ${qp} uid 89`);
    const later: (() => void)[] = [];
    for (const to of recipients) {
      const delivery = ++this.delivery;
      const [outcome, report, then] = this.report(to, sender);
      say(`starting delivery ${delivery}: msg ${msg} to ${this.channel(to)}`);
      if (this.random(12) > 0) say(`delivery ${delivery}: ${outcome}: ${report}`);
      if (then && depth < 2) later.push(then);
      if (outcome === "failure" && sender !== "" && depth < 2) {
        const bounce = ++this.qp;
        later.push(() => {
          say(`bounce msg ${msg} qp ${bounce}`);
          this.message("", [sender], bounce, depth + 1);
        });
      }
    }
    for (const then of later) then();
    if (this.random(10) === 0)
      say(`warning: trouble injecting bounce message for ${sender}, will try later`);
    if (this.random(8) > 0) say(`end msg ${msg}`);
  }

  private channel(to: string): string {
    const domain = to.slice(to.lastIndexOf("@") + 1);
    if (this.random(3) === 0) return `remote ${to}`;
    return this.random(2) === 0 ? `local ${domain}-${to}` : `local ${to}`;
  }

  private report(to: string, sender: string): [string, string, (() => void)?] {
    const name = nameIn(to);
    const other = this.address();
    const ip = "192.0.2.77";
    const remote = (text: string): string =>
      `${ip}_does_not_like_recipient./Remote_host_said:_${text.replaceAll(" ", "_")}/Giving_up_on_${ip}./`;
    switch (this.random(9)) {
      case 0:
        return ["success", `${ip}_accepted_message./Remote_host_said:_250_ok_for_<${to}>/`];
      case 1:
        return ["failure", remote(`550 5.1.1 <${to}>: no such user ${name.toUpperCase()}`)];
      case 2:
        return ["failure", remote(`550 ${to} unknown; write to ${other}`)];
      case 3:
        return [
          "deferral",
          remote(`451 see https://d.example/why?from=${sender.replace("@", "%40")}&x=1`),
        ];
      case 4:
        return ["failure", `Sorry,_no_mailbox_here_by_that_name._(${name})_(#5.1.1)/`];
      case 5:
        return ["deferral", `/home/vpopmail/domains/x/${name}/Maildir:_disk_full_for_"${other}"/`];
      case 6: {
        const qp = ++this.qp;
        return ["success", `did_0+1+0/qp_${qp}/`, () => this.message(sender, [other], qp, 2)];
      }
      case 7:
        return ["failure", remote(`554 mail from ${sender} is not wanted by "${to}", ${name}`)];
      default:
        return ["success", "did_1+0+0/"];
    }
  }

  /** Of anybody, written as programs write addresses. */
  private address(isPlain = false): string {
    const domain = this.domain();
    const name = this.nameOf(domain);
    const [other, at] = [this.domain(), this.domain()];
    const of = this.nameOf(other);
    switch (isPlain ? 0 : this.random(14)) {
      case 1:
        return `list-return-${this.random(99)}-${of}=${other}@${domain}`;
      case 2:
        return `SRS0=HHHH=TT=${other}=${of}@${domain}`;
      case 3:
        return `SRS1=gPTz=${at}==HHHH=TT=${other}=${of}@${domain}`;
      case 4:
        return `prvs=8407575794=${name}@${domain}`;
      case 5:
        return `bounces+${this.random(9999)}-${of}=${other}@${domain}`;
      case 6:
        return `${of}%${other}@${domain}`;
      case 7:
        return `"${name}"@${domain}`;
      case 8:
        return `${name.toUpperCase()}@${domain.toUpperCase()}`;
      case 9:
        return `SRS0+b/4x=7Q=${other}=prvs=8407575794=${of}@${domain}`;
      case 10:
        return `list-owner-${of}=${other}@${domain}`;
      case 11:
        return `${name}+tag@${domain}`;
      default:
        return `${name}@${domain}`;
    }
  }

  private domain(): string {
    return DOMAINS[this.random(DOMAINS.length)] as string;
  }

  private name(): string {
    return this.nameOf(this.domain());
  }

  private nameOf(domain: string): string {
    return this.names.get(domain)?.[this.random(NAMES_EACH)] as string;
  }

  private log(log: string[], text: string): void {
    this.nanos += 5_000_000 * (1 + this.random(20));
    if (this.nanos >= 1e9) [this.seconds, this.nanos] = [this.seconds + 1, 0];
    const at = { seconds: this.seconds, nanos: this.nanos };
    log.push(`${tai64nLabel(at, "daemontools")} ${text}\n`);
  }
}

/** As a program calls him that knows him by his mailbox. */
function nameIn(address: string): string {
  return /z\dx\d\w/i.exec(address)?.[0] ?? "";
}
