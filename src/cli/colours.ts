/**
 * Colours of the terminal: the one door to picocolors, which is loaded when something is painted.
 *
 * A colour never stands alone: the word or sign it paints says the same.
 */
export type Paint = (text: string) => string;

export interface Colours {
  good: Paint;
  bad: Paint;
  waiting: Paint;
  strong: Paint;
  faint: Paint;
}

const asItIs: Paint = (text) => text;

export const PLAIN: Colours = {
  good: asItIs,
  bad: asItIs,
  waiting: asItIs,
  strong: asItIs,
  faint: asItIs,
};

export async function colours(on: boolean): Promise<Colours> {
  if (!on) return PLAIN;
  const { default: pico } = await import("picocolors");
  const { green, red, yellow, bold, dim } = pico.createColors(true);
  return { good: green, bad: red, waiting: yellow, strong: bold, faint: dim };
}

/** A flag beats the environment; `NO_COLOR` beats `FORCE_COLOR`; a dumb terminal has none. */
export function wantsColour(
  flag: string | undefined,
  environment: NodeJS.ProcessEnv,
  isTerminal: boolean,
): boolean {
  if (flag === "always") return true;
  if (flag === "never") return false;
  if (environment.NO_COLOR) return false;
  if (isOn(environment.FORCE_COLOR) || isOn(environment.CLICOLOR_FORCE)) return true;
  return isTerminal && environment.TERM !== "dumb";
}

function isOn(value: string | undefined): boolean {
  return value !== undefined && value !== "" && value !== "0";
}

/** Colours a phrase on what became of mail (explaining/verdict.ts), which says the same in words. */
export function paintVerdict(phrase: string, colours: Colours): string {
  if (/bounced|expired|failed|refused|cut off/i.test(phrase)) return colours.bad(phrase);
  return /^(?:\d+ )?(?:delivered|discarded|accepted)[^,]*$|^delivered to \d+ of/i.test(phrase)
    ? colours.good(phrase)
    : colours.waiting(phrase);
}
