/**
 * The log of the qmail-send behind a service, told from the service's own log: messages that its sessions
 * brought, as far as they were taken, some that were taken though nobody heard of it, and others.
 */

import { generator, type Random } from "../../src/chance.testing.ts";
import { tai64nLabel } from "../../src/time/tai64.ts";

/** A mail as the service's log has it. */
interface Mail {
  /** Microseconds. */
  at: number;
  sender: string;
  recipients: string[];
  /** Absent where the server has not said that it was taken. */
  qp: number | undefined;
}

export interface Queueing {
  /** By so many seconds its clock is ahead. */
  ahead?: number;
  /** In percent: of the mails that were taken, of those of which nobody heard, and of neither. */
  taken?: number;
  unheard?: number;
  others?: number;
}

/** Lines with their labels; the same for the same seed and service. */
export function queueLog(
  seed: number,
  service: readonly string[],
  { ahead = 0, taken = 90, unheard = 20, others = 20 }: Queueing = {},
): string[] {
  const random = generator(seed);
  const agenda: [at: number, text: (delivery: () => number) => string][] = [];
  let msg = 100;
  const queue = ({ at, sender, recipients, qp }: Mail, late: number): void => {
    const number = ++msg;
    let now = at + late + ahead * 1e6;
    const say = (text: (delivery: () => number) => string): void => {
      agenda.push([now, text]);
      now += random(4) === 0 ? random(90e6) : random(900_000);
    };
    const uid = pick(random, [7, 7, 7, 1000]);
    const pid = random(6) === 0 ? 5000 + random(50) : (qp ?? 5000 + random(50));
    say(() => `new msg ${number}`);
    say(() => `info msg ${number}: bytes ${500 + random(9)} from <${sender}> qp ${pid} uid ${uid}`);
    for (const recipient of recipients) {
      let own = 0;
      const channel = pick(random, ["local", "remote"]);
      say((delivery) => {
        own = delivery();
        return `starting delivery ${own}: msg ${number} to ${channel} ${recipient}`;
      });
      say(() => `delivery ${own}: success: did_1+0+0/`);
    }
    say(() => `end msg ${number}`);
  };
  const mails = mailsIn(service);
  for (const mail of mails) {
    const share = mail.qp === undefined ? unheard : taken;
    if (random(100) < share) queue(mail, random(3) * random(4_000_000) - 1_000_000);
    const some = random(5) === 0 ? mail.recipients.slice(1) : mail.recipients;
    if (random(100) < others) queue({ ...mail, recipients: some, qp: undefined }, random(40e6));
  }
  let deliveries = 0;
  agenda.sort(([one], [other]) => one - other);
  return [
    lineAt(agenda[0]?.[0] ?? 0, "status: local 0/10 remote 0/20"),
    ...agenda.map(([at, text]) =>
      lineAt(
        at,
        text(() => ++deliveries),
      ),
    ),
  ];
}

const SAID = /^@([0-9a-f]{16})([0-9a-f]{8}) (?:(\d+) [<>] |tcpserver: end (\d+) )(.*?)\r? ?$/;

function mailsIn(service: readonly string[]): Mail[] {
  const mails: Mail[] = [];
  const open = new Map<string, Mail>();
  for (const line of service) {
    const [, seconds = "", nanos = "", speaker, ended, said = ""] = SAID.exec(line) ?? [];
    const pid = speaker ?? ended ?? "";
    const at = (Number(BigInt(`0x${seconds || 0}`) & 0xffff_ffffn) - 10) * 1e6;
    const now = at + Number.parseInt(nanos || "0", 16) / 1000;
    const mail = open.get(pid);
    const sender = /^mail from: ?<(.*)>/i.exec(said)?.[1];
    const recipient = /^rcpt to:<(.*)>/i.exec(said)?.[1];
    const qp = /^250 ok \d+ qp (\d+)$/.exec(said)?.[1];
    if (sender !== undefined) open.set(pid, { at: now, sender, recipients: [], qp: undefined });
    else if (mail && recipient !== undefined) mail.recipients.push(recipient);
    else if (mail && (qp !== undefined || ended !== undefined)) {
      mails.push({ ...mail, at: now, qp: qp === undefined ? undefined : Number(qp) });
      open.delete(pid);
    }
  }
  return mails;
}

function lineAt(micros: number, text: string): string {
  const seconds = Math.floor(micros / 1e6);
  const nanos = Math.floor(micros - seconds * 1e6) * 1000;
  return `${tai64nLabel({ seconds, nanos }, "daemontools")} ${text}`;
}

function pick<T>(random: Random, choices: readonly T[]): T {
  return choices[random(choices.length)] as T;
}
