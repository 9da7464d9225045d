/**
 * A word of qtrail's own, explained: what `qtrail help WORD` tells too, and for a reason its causes.
 */
import type { Reason } from "../grammars/delivery-report/reason-words.ts";
import type { Rule } from "../grammars/session/rules.ts";
import { SIDES, wordsOf } from "./delivery-report.ts";
import { advised, type Explanation, explanation, sentence } from "./explanation.ts";
import { REASONS_TOLD } from "./reason-causes.ts";
import { RULES_TOLD } from "./rule-advice.ts";
import { DEFINITIONS, type Definition } from "./words.ts";

/** Every kind of word that it is; none if no answer uses it. */
export function explainWord(word: string): Explanation[] {
  const asked = word.toLowerCase();
  return DEFINITIONS.filter((one) => one.word === asked).map(ofDefinition);
}

function ofDefinition({ word, kind, is, why, so }: Definition): Explanation {
  return explanation({
    what: "word",
    kind: `${word}, ${kind}`,
    verdict: `${word} is ${kind}.`,
    means: [sentence(is), why, so].filter((part) => part !== undefined).join(" "),
    ...(kind === REASON && ofReason(word as Reason)),
    ...(kind === RULE && { advice: [advised(RULES_TOLD[word as Rule].advice)] }),
  });
}

const REASON = "a reason why a delivery failed or waits";
const RULE = "a rule by which mail was turned away";

function ofReason(reason: Reason): Partial<Explanation> {
  const { sender, recipient, causes, advice } = REASONS_TOLD[reason];
  const { meaning, side } = wordsOf(reason);
  return {
    means: sentence(meaning),
    facts: [{ name: "whose", value: SIDES[side] }],
    ...(sender !== undefined && { sender }),
    recipient,
    causes: causes.map(({ cause }) => ({ cause })),
    advice: advice.map(advised),
    next: [`qtrail find --reason ${reason}`],
  };
}
