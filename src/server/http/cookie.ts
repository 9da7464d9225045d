/**
 * The cookie by which a browser shows that it may ask.
 */

const NAME = "qtrail";

export function cookieIn(header: string | undefined): string | undefined {
  for (const one of header?.split(";") ?? []) {
    const [name, value] = one.trim().split("=", 2);
    if (name === NAME && value) return value;
  }
  return undefined;
}

/** Kept for so many seconds; 0 takes it away. */
export function cookieOf(
  value: string,
  seconds: number,
  { base, isSecure }: { base: string; isSecure: boolean },
): string {
  const secure = isSecure ? "; Secure" : "";
  return `${NAME}=${value}; HttpOnly; SameSite=Strict; Path=${base || "/"}; Max-Age=${Math.floor(seconds)}${secure}`;
}
