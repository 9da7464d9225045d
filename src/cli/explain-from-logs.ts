/**
 * What only the logs know: the messages or deliveries of a number, and what has an id.
 */
import type { Explanation } from "../explaining/explanation.ts";
import { explainDelivery, explainId, explainMsg } from "../explaining/in-logs.ts";
import { type AskedOfLog, askedOfLog } from "../explaining/text.ts";
import type { Fact, Message } from "../tracking/facts.ts";
import type { Session } from "../tracking/sessions/facts.ts";
import { keptMessage } from "../tracking/views.ts";
import { askedById, readForId } from "./by-id.ts";
import { UserError } from "./error.ts";
import type { LogsAround } from "./explain-around.ts";
import { type FoundLogs, foundLogs } from "./found-logs.ts";

/** None, if the words name nothing of the kind, or it is not in the logs. */
export async function explainFromLogs(
  words: string,
  { logs, options, screen }: LogsAround,
): Promise<Explanation[]> {
  const asked = askedOfLog(words);
  if (!asked) return [];
  if (options.seen?.isFigures)
    throw new UserError(`"${words}" is looked up for those alone who may see mail`, {
      hint: "lines, replies, codes and words are explained to you too",
    });
  const found = await placesOf(words, { logs, options, screen });
  const messages: Message[] = [];
  const sessions: Session[] = [];
  const onFact = (fact: Fact): void => {
    if (fact.kind === "message" && isAsked(fact.message, asked))
      messages.push(keptMessage(fact.message));
    if (fact.kind === "session" && asked.of === "id" && fact.session.id.startsWith(asked.value))
      sessions.push(fact.session);
  };
  await readForId(found.places, found.options, screen, {
    asked: asked.of === "id" ? askedById(asked.value, ["queue", "sessions"]) : undefined,
    onFact,
    isFound: () => messages.length + sessions.length > 0,
  });
  const { zone } = options;
  if (asked.of === "id") return explainId(messages, sessions, zone);
  const ofNumber = messages.filter(({ msg }) => String(msg) === asked.value);
  const ofDelivery = messages.filter((message) => hasDelivery(message, asked.value));
  return [
    ...(asked.of !== "delivery" && ofNumber.length > 0
      ? [explainMsg(asked.value, ofNumber, zone)]
      : []),
    ...(asked.of !== "msg" && ofDelivery.length > 0
      ? [explainDelivery(asked.value, ofDelivery, zone)]
      : []),
  ];
}

/** None where a store or memory answers. */
async function placesOf(
  words: string,
  { logs, options, screen }: LogsAround,
): Promise<Pick<FoundLogs, "places" | "options">> {
  if (options.inMemory || options.store?.store !== undefined) return { places: [], options };
  if (logs.length > 0) return { places: [...logs], options };
  return foundLogs(`"${words}" is looked up in the logs, and none is named`, options, screen);
}

function isAsked(message: Message, { of, value }: AskedOfLog): boolean {
  if (of === "id") return message.id.startsWith(value);
  const isMsg = of !== "delivery" && String(message.msg) === value;
  return isMsg || (of !== "msg" && hasDelivery(message, value));
}

function hasDelivery({ recipients }: Message, delivery: string): boolean {
  return recipients.some(({ deliveries }) =>
    deliveries.some((one) => String(one.delivery) === delivery),
  );
}
