/**
 * Explanations, the words of reasons, what logs are known, and how a problem with a request is told.
 */
import { BY_URGENCY, type Explained } from "../../explaining/explanation.ts";
import { SOURCE } from "./coverage.ts";
import { count, type JsonSchema, like, list, record, schemaNamed, text, word } from "./schema.ts";

const EXPLAINED: readonly Explained[] = [
  ...(["line", "report", "reply", "code", "label", "bounce", "message"] as const),
  ...(["delivery", "session", "word", "foreign", "nothing"] as const),
];

export const EXPLANATION: JsonSchema = record(
  {
    schema: schemaNamed("qtrail/explanation@1"),
    what: word(EXPLAINED, `what was explained: ${EXPLAINED.join(", ")}`),
    kind: text("which kind of it, the same for all that are alike"),
    verdict: text("what happened, in a sentence"),
    facts: list(
      record({ name: text(""), value: text("") }, { is: text("") }),
      "what stands in it: `name`, `value`, and what that `is`",
    ),
    causes: list(
      record({ cause: text("") }, { inLog: text("") }),
      "from the most usual to the rarest: `cause`, and what the log says of it: `inLog`",
    ),
    advice: list(text(""), "what to do, in sentences and commands"),
    sources: list(text(""), "manual pages, source files, RFCs"),
    next: list(text(""), "commands that tell more"),
  },
  {
    means: text("what that means, in a sentence or two"),
    severity: word(BY_URGENCY, `how urgent it is: ${BY_URGENCY.join(", ")}`),
    sender: text("what the sender sees of it"),
    recipient: text("what the recipient sees of it"),
    inLog: text("what the log around was asked for the causes, and said"),
    times: count("of a log: how many lines are of this kind"),
    first: record(
      { file: text(""), line: count(""), text: text("") },
      {},
      "of a log: the first such line",
    ),
  },
);

export const EXPLANATIONS: JsonSchema = record({
  schema: schemaNamed("qtrail/explanations@1"),
  explanations: list(like("explanation"), "one for each kind of thing in the text"),
});

export const REASON_LIST: JsonSchema = record({
  schema: schemaNamed("qtrail/reasons@1"),
  reasons: list(
    record({
      reason: text("the word, as `reason:` takes it"),
      side: text("whose side it is on"),
      meaning: text("what it means"),
      advice: text("what to do"),
    }),
    "all words of `reason`",
  ),
});

export const SOURCES: JsonSchema = record({
  schema: schemaNamed("qtrail/sources@1"),
  sources: list(SOURCE, "each log that is known, since when, and how much of it"),
  coverage: like("coverage", "what every answer rests on"),
});

export const PROBLEM: JsonSchema = record(
  {
    type: text("`about:blank`: the status says which kind it is"),
    title: text("the status in words"),
    status: count("of HTTP"),
    detail: text("what is wrong, in a sentence"),
  },
  { hint: text("what to do, or to write in its place") },
);
