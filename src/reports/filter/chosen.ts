/**
 * What a query chooses of the facts, before they reach a report: reports know nothing of filters.
 *
 * A message reaches its fold with the recipients that were asked for, a session with the mail that was. What
 * belongs to no message and no session, such as a restart or a full slot, is chosen by the keys that it has,
 * `host service since until on`; asked for anything else, it is left out, and so are the tables that are
 * made from it: they would tell of all mail.
 */
import type { Fact, Message, Recipient } from "../../tracking/facts.ts";
import type { Session } from "../../tracking/sessions/facts.ts";
import { LOG_KINDS, type LogKind } from "../reach.ts";
import type { Fold, Report, Table, TableForm } from "../report.ts";
import type { Filter } from "./filter.ts";
import { formOf } from "./keys.ts";
import { messageFinder } from "./match.ts";
import { type FilterContext, isOfOrigin, ORIGIN_OF_OTHER, originFinder } from "./origin.ts";
import { partOfMessage } from "./part.ts";
import { sessionFinder } from "./sessions.ts";

export interface Choice {
  /** The recipients that a message was found for, its own list if all; undefined if it was not found. */
  recipients(message: Message): readonly Recipient[] | undefined;
  /** A session as far as it was asked for. */
  session(session: Session): Session | undefined;
  /** Any fact as far as it was asked for. */
  fact(fact: Fact): Fact | undefined;
  /** The logs whose messages or sessions have all that is asked for. */
  kinds: readonly LogKind[];
  /** So has what belongs to none of them. */
  isOfAll: boolean;
  /** Nothing is left out. */
  isEverything: boolean;
}

export function choiceOf(filter: Filter, times: FilterContext): Choice {
  const recipients = messageFinder(filter, times);
  const session = sessionFinder(filter, times);
  const isOther = originFinder(filter, times, ORIGIN_OF_OTHER);
  return {
    recipients,
    session,
    fact(fact) {
      switch (fact.kind) {
        case "message":
          return chosenMessage(fact, recipients(fact.message));
        case "session": {
          const found = session(fact.session);
          return found === fact.session ? fact : found && { kind: "session", session: found };
        }
        default:
          return isOther(fact) ? fact : undefined;
      }
    },
    kinds: LOG_KINDS.filter((kind) =>
      filter.terms.every(({ key }) => formOf(key).of.includes(kind)),
    ),
    isOfAll: filter.terms.every(isOfOrigin),
    isEverything: filter.terms.length === 0,
  };
}

function chosenMessage(
  fact: Fact & { kind: "message" },
  recipients: readonly Recipient[] | undefined,
): Fact | undefined {
  if (!recipients) return undefined;
  const { message } = fact;
  return recipients.length === message.recipients.length
    ? fact
    : { kind: "message", message: partOfMessage(message, { recipients: [...recipients] }) };
}

/** The fold with only what was chosen, and without the tables that cannot tell of it. */
export function chosen(fold: Fold, choice: Choice): Fold {
  if (choice.isEverything) return fold;
  return {
    add(fact) {
      const found = choice.fact(fact);
      if (found) fold.add(found);
      else fold.pass(fact);
    },
    pass: fold.pass,
    merge: fold.merge,
    found: fold.found,
    tables: (end, folds) => fold.tables(end, folds).map((table) => withRemark(table, choice)),
  };
}

/** Whether a table of a report tells of what was chosen, not of all mail. */
export function isOfChosen(
  form: TableForm,
  { needs }: Report,
  { kinds, isOfAll }: Choice,
): boolean {
  if (form.isOfAll) return isOfAll;
  const kind = form.needs ?? needs[0];
  return kind === undefined || kind === "any" || kinds.includes(kind);
}

function withRemark(table: Table, { isOfAll }: Choice): Table {
  const { leftOut } = table.form;
  return isOfAll || leftOut === undefined ? table : { ...table, notes: [...table.notes, leftOut] };
}
