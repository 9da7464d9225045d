/**
 * What script adds to every page: keys, copying, and completion of the search. Nothing needs it.
 */
import { completeSearches } from "./page/completion.ts";
import { offerCopies } from "./page/copying.ts";
import { listenToKeys } from "./page/keys.ts";

listenToKeys();
offerCopies();
completeSearches();
