/**
 * Large providers, and by what a log shows that mail went to one of them. A table to be corrected: providers change.
 *
 * Three things tell, the surest first: the names of servers in replies, the manner of a reply, and the recipient's
 * domain where that is the provider's own. qmail logs no MX names, so of a domain that is hosted somewhere only
 * replies tell.
 */
export interface Provider {
  name: string;
  /** Domains of its servers, as replies name them. */
  servers: readonly string[];
  /** Looked for in a reply as logged, `_` for blanks. */
  manner?: RegExp;
  /** Domains of recipients that are its own. */
  domains: readonly RegExp[];
}

export const PROVIDERS: readonly Provider[] = [
  {
    name: "Gmail",
    servers: ["google.com", "googlemail.com"],
    manner: /_-_gsmtp\b|_gsmtp(?:\/|$)/,
    domains: [/^(?:gmail|googlemail)\.com$/],
  },
  {
    name: "Microsoft",
    servers: ["outlook.com", "office365.com", "hotmail.com"],
    manner:
      /\[InternalId=\d+,_Hostname=|\b(?:prod|eop-)[\w.-]*\.outlook\.com\b|_S775\b|\(S3(?:140|150)\)/,
    domains: [/^(?:outlook|hotmail|live|msn)\.[a-z.]{2,6}$/],
  },
  {
    name: "Yahoo and AOL",
    servers: ["yahoo.com", "yahoodns.net", "aol.com"],
    manner: /\[TSS?\d\d\]|_dirdel(?:\/|$)/,
    domains: [/^(?:yahoo|ymail|rocketmail|aol|aim)\.[a-z.]{2,6}$/],
  },
  {
    name: "Apple",
    servers: ["icloud.com", "apple.com", "me.com"],
    manner: /\[(?:CS01|HM0\d)\]/i,
    domains: [/^(?:icloud|me|mac)\.com$/],
  },
  {
    name: "GMX, web.de, 1&1",
    servers: ["gmx.net", "web.de", "kundenserver.de", "1and1.com", "ionos.com"],
    manner: /_Nemesis_ESMTP_/,
    domains: [/^gmx\.[a-z]{2,3}$/, /^web\.de$/],
  },
  {
    name: "T-Online",
    servers: ["t-online.de"],
    domains: [/^(?:t-online|magenta)\.de$/],
  },
  {
    name: "Orange",
    servers: ["orange.fr", "wanadoo.fr"],
    manner: /\bOFR(?:_|\d)\w*/,
    domains: [/^(?:orange|wanadoo)\.fr$/],
  },
  { name: "Comcast", servers: ["comcast.net"], domains: [/^comcast\.net$/] },
  { name: "Mail.ru", servers: ["mail.ru"], domains: [/^(?:mail|bk|inbox|list)\.ru$/] },
  {
    name: "Yandex",
    servers: ["yandex.ru", "yandex.net"],
    domains: [/^(?:yandex\.[a-z]{2,3}|ya\.ru)$/],
  },
  { name: "Tencent QQ", servers: ["qq.com"], domains: [/^(?:qq|foxmail)\.com$/] },
  {
    name: "NetEase",
    servers: ["163.com", "126.com", "netease.com"],
    domains: [/^(?:163|126|yeah)\.(?:com|net)$/],
  },
  { name: "Proofpoint", servers: ["pphosted.com", "ppe-hosted.com"], domains: [] },
  {
    name: "Mimecast",
    servers: ["mimecast.com"],
    manner: /mimecast\.com\//,
    domains: [],
  },
  { name: "Barracuda", servers: ["barracudanetworks.com"], domains: [] },
];
