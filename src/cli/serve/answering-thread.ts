/**
 * A thread that answers a server's questions, one after the other, by running the command that each of them is.
 */
import { parentPort, workerData } from "node:worker_threads";
import { seenUnder } from "../../reports/scope.ts";
import type { AnswerGiven } from "../../server/question.ts";
import { Resident } from "../../store/answering/resident.ts";
import type { Instant } from "../../time/instant.ts";
import type { FactsInMemory } from "../asker.ts";
import { presentMoment, zoneOf } from "../logs.ts";
import { answered, refusalIn } from "./answered.ts";
import { isFromStore } from "./answered-from.ts";
import { FollowedFacts } from "./followed-facts.ts";
import { Telling } from "./telling.ts";
import type {
  FromThread,
  LogsToFollow,
  Numbered,
  ThreadData,
  ToldOfQuestion,
  ToThread,
} from "./thread-messages.ts";

const { store, followed, logs, zone, now: fixed } = workerData as ThreadData;

const post = (message: FromThread): void => parentPort?.postMessage(message);

const resident = new Resident();

/** Of a server without a store; where it failed, the next question begins it anew. */
let isHeard = false;
let following: Promise<FollowedFacts> | undefined;
/** What it has come to. */
let facts: FollowedFacts | undefined;
let telling: Telling | undefined;
const inMemory: FactsInMemory | undefined =
  followed && (async (options, emit) => (await factsOf(followed)).show(options, emit));
if (followed) factsOf(followed).catch(() => undefined); // who asks is told

let isAnswering = false;
let last: Promise<void> = Promise.resolve();
parentPort?.on("message", (asked: ToThread) => {
  if (asked === "figures") tellFigures();
  else if (asked === "stop") {
    if (isAnswering) resident.stop();
  } else if ("isHeard" in asked) isHeard = asked.isHeard;
  else last = last.then(() => reply(asked));
});

/** Of what it follows itself; while that is begun there are none. */
function tellFigures(): void {
  telling?.tellFigures(facts, facts?.coverage() ?? { sources: [] });
}

async function reply({ number, ...question }: Numbered): Promise<void> {
  isAnswering = true;
  const told = await toldOf(question);
  isAnswering = false;
  if ("failed" in told || resident.isStopped) await resident.forget();
  post({ number, ...told });
}

async function toldOf(question: Omit<Numbered, "number">): Promise<ToldOfQuestion> {
  try {
    return { answer: await answerTo(question) };
  } catch (error) {
    const refused = refusalIn(error);
    if (refused) return { refused };
    return { failed: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

async function answerTo({ words, scope }: Omit<Numbered, "number">): Promise<AnswerGiven> {
  const [verb = "", ...rest] = words;
  const asked = { facts: inMemory, seen: seenUnder(scope), resident, logs, store };
  return answered([verb, ...placeOf(verb), ...rest], present(), asked);
}

/** Where the answer comes from, and in which zone its days and times are. */
function placeOf(verb: string): string[] {
  if (!isFromStore(verb)) return ["--tz", zone];
  return [...(store === undefined ? [] : ["--store", store]), "--tz", zone];
}

function present(): Instant {
  return fixed ?? presentMoment();
}

function factsOf(logs: LogsToFollow): Promise<FollowedFacts> {
  telling ??= new Telling(post, zoneOf(logs.flags));
  following ??= beginning(logs, telling);
  return following;
}

async function beginning(logs: LogsToFollow, told: Telling): Promise<FollowedFacts> {
  told.figures.begin();
  try {
    facts = await FollowedFacts.begin(logs, {
      now: present(),
      telling: told,
      wantsNews: () => isHeard,
    });
    return facts;
  } catch (error) {
    following = undefined;
    throw error;
  }
}
