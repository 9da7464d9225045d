/**
 * What happens, as `/events` and webhooks tell it.
 */
import { NEWS_TYPES } from "../../reports/news-types.ts";
import { anything, byName, type JsonSchema, record, time, word } from "./schema.ts";

export const EVENT: JsonSchema = record({
  type: word(Object.keys(NEWS_TYPES), "what happened"),
  timestamp: time("when, by the log"),
  data: byName(
    anything(""),
    "of mail a `qtrail/message@2` with the recipient and the attempt that it is about, of the door a `qtrail/session@2`",
  ),
});
