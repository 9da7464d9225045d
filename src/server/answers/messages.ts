/**
 * Messages and refusals that match, in one list, newest first, a page at a time: `qtrail find`.
 */
import type { MessageJson } from "../../tracking/json.ts";
import type { CoverageJson, FoundPage, RefusedJson } from "../../web/answers.ts";
import type { Served } from "../service.ts";
import type { Viewer } from "../viewer.ts";
import { type AnswerTold, asTyped, told } from "./answers.ts";
import { type PageAsked, pageOf, pageWords } from "./pages.ts";

export interface MessagesFound extends FoundPage {
  schema: "qtrail/found@1";
}

interface FoundJson {
  query: string;
  messages: MessageJson[];
  refused?: RefusedJson[];
  coverage: CoverageJson;
}

/** A row of the list. */
type FoundRow = { at: string } & ({ message: MessageJson } | { refused: RefusedJson });

export async function messagesFound(
  service: Served,
  viewer: Viewer,
  asked: PageAsked,
): Promise<AnswerTold<MessagesFound>> {
  const { words, from, ...search } = pageWords(asked);
  const { value, ...rest } = await told<FoundJson>(service, viewer, ["find", ...words]);
  const { rows, ...more } = pageOf(rowsOf(value), asked, from, ({ at }) => at);
  return {
    ...rest,
    command: service.command(asTyped(["find", ...search.asked])),
    value: {
      schema: "qtrail/found@1",
      query: value.query,
      messages: rows.flatMap((row) => ("message" in row ? [row.message] : [])),
      refused: rows.flatMap((row) => ("refused" in row ? [row.refused] : [])),
      ...more,
      coverage: value.coverage,
    },
  };
}

function timeOf({ queued, born }: MessageJson): string {
  return queued ?? born ?? "";
}

/** Newest first; of one moment messages before refusals. */
function rowsOf({ messages, refused = [] }: FoundJson): FoundRow[] {
  const rows: FoundRow[] = [
    ...messages.map((message) => ({ at: timeOf(message), message })),
    ...refused.map((one) => ({ at: one.at ?? "", refused: one })),
  ];
  return rows.sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
}
