/**
 * How a host is called in `Host`, in an address and by the system; and which of them are the machine itself.
 */

/** In small letters, without its port and the last dot. */
export function nameIn(host: string): string {
  return host.toLowerCase().replace(/:\d*$/, "").replace(/\.$/, "");
}

/** Of a peer, as the system tells it. */
export function isLoopback(address: string): boolean {
  return address === "::1" || /^(?:::ffff:)?127\./.test(address);
}

export function isLoopbackName(name: string): boolean {
  return name === "localhost" || name === "[::1]" || /^127(?:\.\d{1,3}){3}$/.test(name);
}
