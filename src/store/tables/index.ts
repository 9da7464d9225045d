/** The tables of a store. */
import { deliveries } from "./deliveries.ts";
import { loads } from "./loads.ts";
import { messages } from "./messages.ts";
import { notices } from "./notices.ts";
import { refusals } from "./refusals.ts";
import { sessions } from "./sessions.ts";
import type { StoredTable } from "./table.ts";

export const TABLES = {
  messages,
  deliveries,
  sessions,
  refusals,
  loads,
  notices,
} as const satisfies {
  [Name in string]: StoredTable & { name: Name };
};

export type TableName = keyof typeof TABLES;
