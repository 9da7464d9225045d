/**
 * The bundled logs of a made-up server, and where that stands.
 */
import { fileURLToPath } from "node:url";

export const DEMO_LOG = fileURLToPath(new URL("../../../corpus/demo", import.meta.url));
export const DEMO_ZONE = "Europe/Berlin";
