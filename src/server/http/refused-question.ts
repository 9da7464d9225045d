/**
 * A command's refusal, said to somebody who typed an address and no command.
 *
 *     qtrail report senders --per dya      --per: "dya" is not one of hour, day ...     did you mean --per day?
 *     GET /api/v1/reports/senders?per=dya  per: "dya" is not one of hour, day ...       did you mean per=day?
 */
import { corrected } from "../../bytes/correction.ts";
import type { QuestionRefused } from "../question.ts";
import { HttpProblem } from "./exchange.ts";

export function refusalOf(error: QuestionRefused, query: URLSearchParams): HttpProblem {
  const { message, hint = "", corrections } = error;
  const meant = [...query].flatMap(([name, value]) => {
    const words = corrected([value], corrections);
    return words ? [`${name}=${words.join(" ")}`] : [];
  });
  const [first] = meant;
  const said = withoutHyphens(hint);
  const isSaid = first === undefined || said.includes(first);
  const hints = [said, isSaid ? "" : `write ${first}`].filter(Boolean);
  return new HttpProblem(400, withoutHyphens(message), {
    ...(hints.length > 0 && { hint: hints.join("; ") }),
  });
}

/** Flags are parameters of the same name; commands stay as they are typed. */
function withoutHyphens(text: string): string {
  if (/\bqtrail [a-z]/.test(text)) return text;
  return text
    .replace(/--([a-z][a-z-]*) ([\w-]+)(?=[?:])/g, "$1=$2")
    .replace(/--([a-z][a-z-]*)/g, "$1");
}
