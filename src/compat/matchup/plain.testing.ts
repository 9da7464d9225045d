/**
 * matchup, slowly and plainly: the twin that says what matching.ts has to do.
 *
 * For tests only, and left out of the package by its name. It holds the lines in which both
 * qmailanalogs and we agree; what is odd, it leaves to matching.ts.
 */

interface Message {
  msg: string;
  birth: string;
  bytes: string;
  sender: string;
  qp: string;
  uid: string;
  counts: { k: number; d: number; z: number };
}

interface Delivery {
  delivery: string;
  msg: string;
  to: string[];
  start: string;
}

export interface Matched {
  output: string;
  pending: string;
}

export function matchPlainly(log: string): Matched {
  const lines = log.split("\n");
  const unfinished = lines.pop() ?? "";
  let messages: Message[] = [];
  let deliveries: Delivery[] = [];
  let output = "";
  const messageOf = (msg: string | undefined) => messages.find((one) => one.msg === msg);

  for (const line of lines) {
    const [label = "", ...words] = line.split(/[ \t\0]+/);
    const stamp = decimal(label);
    const text = words.join(" ");
    if (/^(status:|number|local:|remote:)( |$)/.test(text)) continue;
    if (/^(running|exiting)( |$)/.test(text)) {
      deliveries = [];
      continue;
    }
    let found = /^new msg (\d+)$/.exec(text);
    if (found) {
      messages = without(messages, messageOf(found[1]));
      continue;
    }
    found = /^info msg (\d+): bytes (\d+) from (<.*>) qp (\d+) uid (\d+)$/.exec(text);
    if (found) {
      const [, msg, bytes, sender, qp, uid] = found as unknown as [string, ...string[]] as string[];
      const counts = { k: 0, d: 0, z: 0 };
      const message = {
        msg,
        bytes,
        sender: lower(sender),
        qp,
        uid,
        birth: stamp,
        counts,
      } as Message;
      messages = put(messages, messageOf(msg), message);
      continue;
    }
    found = /^extra (\d+) (\d+) (\d+) (\d+)$/.exec(text);
    if (found) {
      const [k, z, d] = found.slice(2).map(Number) as [number, number, number];
      const message = messageOf(found[1]);
      if (message) message.counts = { k, d, z };
      continue;
    }
    found = /^end msg (\d+)$/.exec(text);
    if (found) {
      const message = messageOf(found[1]);
      if (!message) continue;
      const { birth, bytes, counts, sender, qp, uid } = message;
      const all = `${counts.k} ${counts.d} ${counts.z}`;
      output += `m ${birth} ${stamp} ${bytes} ${all} ${sender} ${qp} ${uid}\n`;
      messages = without(messages, message);
      continue;
    }
    found = /^starting delivery (\d+): msg (\d+) to (\S+) (\S+)$/.exec(text);
    if (found) {
      const [, delivery, msg, channel, recipient] = found as unknown as string[];
      const known = deliveries.find((one) => one.delivery === delivery);
      const to = [channel, lower(recipient)];
      deliveries = put(deliveries, known, { delivery, msg, to, start: stamp } as Delivery);
      continue;
    }
    found = /^delivery (\d+): (success|failure|deferral|report)(?:: ?| )(\S*)/.exec(text);
    if (found) {
      const delivery = deliveries.find((one) => one.delivery === found?.[1]);
      if (!delivery) continue;
      deliveries = without(deliveries, delivery);
      const result = ({ success: "k", failure: "d" } as const)[found[2] ?? ""] ?? "z";
      const reason = found[2] === "report" ? "report_mangled" : found[3];
      const message = messageOf(delivery.msg);
      if (message) message.counts[result]++;
      const { birth, bytes, sender, qp, uid } = message ?? {
        ...{ birth: delivery.start, bytes: "0", sender: "?", qp: "?", uid: "?" },
      };
      const times = `${birth} ${delivery.start} ${stamp}`;
      output += `d ${result} ${times} ${bytes} ${sender} ${delivery.to.join(".")} ${qp} ${uid} ${reason}\n`;
      continue;
    }
    output += /^(warning|alert):/.test(text) ? `${line}\n` : `? ${line}\n`;
  }

  const open = messages.map(
    ({ msg, birth, bytes, sender, qp, uid, counts: { k, d, z } }) =>
      `${birth} info msg ${msg}: bytes ${bytes} from ${sender} qp ${qp} uid ${uid}\n` +
      `${birth} extra ${msg} ${k} ${z} ${d}\n`,
  );
  const running = deliveries.map(
    ({ delivery, msg, to, start }) =>
      `${start} starting delivery ${delivery}: msg ${msg} to ${to.join(" ")}\n`,
  );
  return { output, pending: [...open, ...running, unfinished].join("") };
}

function decimal(label: string): string {
  const found = /^@4([0-9a-f]{15})([0-9a-f]{8})$/.exec(label);
  if (!found) return label;
  const [seconds, nanos] = found.slice(1).map((hex) => Number.parseInt(hex, 16));
  return `${(seconds as number) - 10}.${String(nanos).padStart(9, "0")}`;
}

function put<T>(list: T[], known: T | undefined, item: T): T[] {
  return known ? list.map((one) => (one === known ? item : one)) : [...list, item];
}

/** The last one takes the place that is left. */
function without<T>(list: T[], item: T | undefined): T[] {
  if (!item) return list;
  const last = list.at(-1) as T;
  return list.slice(0, -1).map((one) => (one === item ? last : one));
}

function lower(text: string | undefined): string {
  return (text ?? "").replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
