/**
 * A session as a row, and back, with a row for each refusal in it. The dialogue and raw lines are not kept.
 */
import { refusalsIn } from "../../reports/refusals.ts";
import type { Session, SessionVerdict } from "../../tracking/sessions/facts.ts";
import { TABLES } from "../tables/index.ts";
import type { ColumnValues } from "./column-values.ts";
import { Left, type Rest, restAt } from "./rest.ts";
import { TableRows } from "./table-rows.ts";

const { sessions, refusals } = TABLES;

export class SessionRows {
  readonly sessions = new TableRows(sessions);
  readonly refusals = new TableRows(refusals);
  readonly #left = new Left();

  add(session: Session, sequence: number): void {
    const { columns } = this.sessions;
    const left = this.#left;
    const { client } = session;
    columns.sequence.put(sequence, left);
    columns.id.put(session.id, left);
    columns.host.put(session.host, left);
    columns.service.put(session.service, left);
    columns.pid.put(session.pid, left);
    columns.ip.put(client.address, left);
    columns.name.put(client.name, left);
    columns.started.put(session.started, left);
    columns.ended.put(session.ended, left);
    columns.exit.put(session.exit, left);
    columns.signal.put(session.signal, left);
    columns.verdict.put(session.verdict, left);
    columns.step.put(session.step, left);
    columns.rule.put(session.rule, left);
    columns.text.put(session.text, left);
    columns.helo.put(session.helo, left);
    columns.tls.put(session.tls, left);
    columns.user.put(session.auth.findLast(({ ok }) => ok)?.user, NOWHERE);
    columns.rest.put(left.take(restOfSession(session)), left);
    this.sessions.count++;
    this.#addRefusals(session, sequence);
  }

  #addRefusals(session: Session, sequence: number): void {
    const { columns } = this.refusals;
    for (const { at, unit, verdict, rule, sender, recipients } of refusalsIn(session)) {
      columns.sequence.put(sequence, NOWHERE);
      columns.moment.put(at, NOWHERE);
      columns.host.put(session.host, NOWHERE);
      columns.service.put(session.service, NOWHERE);
      columns.ip.put(session.client.address, NOWHERE);
      columns.unit.put(unit, NOWHERE);
      columns.verdict.put(verdict, NOWHERE);
      columns.rule.put(rule, NOWHERE);
      columns.sender.put(sender, NOWHERE);
      columns.recipients.put(recipients.join(" "), NOWHERE);
      this.refusals.count++;
    }
  }
}

/** For what is told elsewhere too: what a column cannot hold is not lost. */
const NOWHERE = { keep(): void {} };

/** What is there in every session, mostly empty, stands in the rest where it is not. */
function restOfSession(session: Session): Rest | undefined {
  const { client, local, slots, auth, decisions, transactions, messages, incomplete } = session;
  const { address: _address, name: _name, ...more } = client;
  const rest: Record<string, unknown> = {};
  if (!isEmpty(more)) rest.client = more;
  if (!isEmpty(local)) rest.local = local;
  if (slots) rest.slots = slots;
  if (auth.length > 0) rest.auth = auth;
  if (decisions.length > 0) rest.decisions = decisions;
  if (transactions.length > 0) rest.transactions = transactions;
  if (messages.length > 0) rest.messages = messages;
  if (incomplete.length > 0) rest.incomplete = incomplete;
  return isEmpty(rest) ? undefined : rest;
}

function isEmpty(value: object): boolean {
  for (const _ in value) return false;
  return true;
}

export function sessionAt(values: ColumnValues<typeof sessions>, row: number): Session {
  const rest = restAt(values.rest, row);
  const { client, local, slots, auth, decisions, transactions, messages, incomplete } =
    rest as Partial<Session>;
  const address = values.ip.at(row, rest);
  const name = values.name.at(row, rest);
  return {
    id: values.id.at(row, rest) ?? "",
    host: values.host.at(row, rest) ?? "",
    service: values.service.at(row, rest) ?? "",
    pid: values.pid.at(row, rest),
    client: { ...client, address, name },
    local: local ?? {},
    started: values.started.at(row, rest),
    ended: values.ended.at(row, rest),
    exit: values.exit.at(row, rest),
    signal: values.signal.at(row, rest),
    verdict: values.verdict.at(row, rest) as SessionVerdict,
    step: values.step.at(row, rest) as Session["step"],
    rule: values.rule.at(row, rest) as Session["rule"],
    text: values.text.at(row, rest),
    helo: values.helo.at(row, rest),
    tls: values.tls.at(row, rest),
    slots,
    auth: auth ?? [],
    decisions: decisions ?? [],
    transactions: transactions ?? [],
    messages: messages ?? [],
    incomplete: incomplete ?? [],
  };
}
