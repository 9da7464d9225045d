/**
 * What programs tell of themselves, without the names of anybody.
 */
import type { Fact, Notice } from "../../tracking/facts.ts";
import type { EveryField } from "./every-field.ts";
import type { Masking } from "./masked-addresses.ts";
import { maskedQueue } from "./masked-message.ts";
import { maskedScan } from "./masked-session.ts";
import { textMask } from "./masked-texts.ts";

type Other = Exclude<Fact, { kind: "message" | "session" }>;
type FactOf<Kind extends Other["kind"]> = Extract<Other, { kind: Kind }>;

export function maskedOther(fact: Other, masking: Masking): Other {
  const text = textMask(masking, new Set());
  switch (fact.kind) {
    case "load": {
      const { kind, at, exitasap } = fact;
      const masked: EveryField<FactOf<"load">> = {
        kind,
        queue: maskedQueue(fact.queue),
        at,
        slots: fact.slots.map(({ channel, used, limit, held }) => ({ channel, used, limit, held })),
        exitasap,
      };
      return masked;
    }
    case "run": {
      const { run, from, to, end, interrupted } = fact.run;
      const queue = maskedQueue(fact.run.queue);
      const masked: EveryField<typeof fact.run> = { queue, run, from, to, end, interrupted };
      return { kind: "run", run: masked };
    }
    case "notice": {
      const { level, form, at, msg } = fact.notice;
      const queue = maskedQueue(fact.notice.queue);
      const masked: EveryField<Notice> = {
        queue,
        level,
        form,
        at,
        msg,
        text: text(fact.notice.text),
      };
      return { kind: "notice", notice: masked };
    }
    case "surprise": {
      const { name, at, msg, delivery, outcome } = fact.surprise;
      const queue = maskedQueue(fact.surprise.queue);
      const masked: EveryField<typeof fact.surprise> = { queue, name, at, msg, delivery, outcome };
      return { kind: "surprise", surprise: masked };
    }
    case "slots": {
      const { kind, host, service, at, used, limit } = fact;
      const masked: EveryField<FactOf<"slots">> = { kind, host, service, at, used, limit };
      return masked;
    }
    case "service": {
      const { kind, host, service, at, what } = fact;
      const masked: EveryField<FactOf<"service">> = {
        kind,
        host,
        service,
        at,
        what,
        text: text(fact.text),
      };
      return masked;
    }
    case "scan": {
      const { kind, host, service, at, ip } = fact;
      const masked: EveryField<FactOf<"scan">> = {
        kind,
        host,
        service,
        at,
        ip,
        scan: maskedScan(fact.scan, text),
      };
      return masked;
    }
  }
}
