/**
 * Those whom the configuration names to be told of events; nobody else ever is.
 */
import { randomBytes } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { networks } from "../../server/sending/addresses.ts";
import { commandReceiver } from "../../server/sending/alert-command.ts";
import type { Receiver } from "../../server/sending/receiver.ts";
import { keyIn } from "../../server/sending/signature.ts";
import { webhookReceiver } from "../../server/sending/webhook.ts";
import { replaceFile } from "../../sources/files/replaced.ts";
import { UserError } from "../error.ts";
import { reasonWords } from "../logs.ts";
import type { Settings } from "../settings/read.ts";
import { webhookIn } from "./webhook-typed.ts";

/** @throws UserError */
export function namedReceivers(settings: Settings): Receiver[] {
  const valuesOf = (key: string): string[] => settings.get(key)?.values ?? [];
  const allowed = networks(valuesOf("serve.webhook-allow"));
  const command = valuesOf("serve.alert-command");
  return [
    ...valuesOf("serve.webhook").map((text) => {
      const { url, file, types } = webhookIn(text);
      return webhookReceiver({ url, types, allowed, key: secretKey(file) });
    }),
    ...(command.length > 0 ? [commandReceiver(command)] : []),
  ];
}

/** Of the secret in a file; it is made if there is none. */
function secretKey(file: string): Buffer {
  try {
    if (!existsSync(file)) {
      const secret = `whsec_${randomBytes(SECRET_BYTES).toString("base64")}`;
      replaceFile(file, Buffer.from(`${secret}\n`), 0o600);
    }
    const key = keyIn(readFileSync(file, "latin1").trim());
    if (key) return key;
  } catch (cause) {
    throw new UserError(`${file}: the secret of a webhook cannot be read: ${reasonWords(cause)}`, {
      cause,
      hint: "name a file that who runs serve may read, or make, in serve.webhook",
    });
  }
  throw new UserError(`${file}: it holds no secret of a webhook`, {
    hint: "one is whsec_ and 24 to 64 bytes in base64; take the file away, and it is made",
  });
}

const SECRET_BYTES = 32;
