/**
 * The words that may stay: what programs, postmasters and this house's grammars write, and no names.
 *
 * Whatever is none of these is taken for somebody's name and gets a pseudonym, so a word that is missing costs
 * a reader a word, never a person theirs. A name that is a word too (Will, Mark) stays in a free text; where a
 * line's grammar says that a name stands, it goes whatever it is. A test asks that all that decides how a line is
 * read, and why a delivery failed, is among them.
 */

/** In small letters. */
export function isWord(word: string): boolean {
  return VOCABULARY.has(word);
}

const WORDS = `
able abnormal aborted about above absender absent abus abuse abuseat abused abusive abusix
accept acceptable acceptance accepted accepting acceptingconnections accepts access account
accountdisabled accountdisabledexception accounts achieved across act action actions activate
activated active acts add additional address addressee addressees addresses addrparse adds
adjective admin administrative administratively administrator admitted adopted adr adressat
adresse advice advised ae aes after afterwards again against age agent agents agree agreed
ahead ail alarm alarmtimeout alert alerts alias aliases align alike all allocation allow
allowed allows alone already alrm also alternate alternatives always amavis amazon ambiguous
among amount an and anew angle announced anonymous another answer answered answering answers
anti antivirus anvil any anybody anybodys anyone anything anywhere aol apart apop appears
append apple application applies approval apr arc archived archivee archives are arg argument
arguments around array arrived arrow arrows as asap ascii aside ask asked asks assign at ation
atob attach attachment attachments attacks attempt attempted attempting attempts attention
attr attribute aug auth authdaemond authdaemond.plain authenti authenticat authenticate
authenticated authentication autherror authfailed authinvalid authnotmailfrom author authori
authorization authorized authrequired authsenders authshadow authtype authuser auto autolearn
automatic av available average averages awaited away back backend backquote backscatter
backslash backslashes bad badhelo badiprbl badmailfrom badmailto badrcptto ban banned bare
barracuda barracudacentral base based bash batv bayes bc bdat be bearer became because become
becomes been before began begin beginning beginnings begins begun behalf behind being believe
believed believes belong belongs below benutzer beside besides best better between beyond big
bigger bigint bin binary bind biome bit bitmime bits bl black blackhole blackholed blacklist
blacklisted blacklists blame blank blanks block blocked blockedmessage blocking blocklist
blocklisted blocklists blocks bloquee body bodymime bogosity bogus boite book books boolean
boot borders born both bounce bounced bouncefn bounceprocessor bounces bouncesaying bound
bounded box bracket bracketed brackets branch break breaks brings broke broken brought
brtlimit bsd btoa buffer bug build builds bulk busy busybox but by bye bypassed byte bytes ca
cache caches cadir cafile call callback called callout calls came can cancell candidates
cannot cannotexecute cannotfork cannotverify capacity capital capitals care careful carried
case caught cause causes cbl cc ccafile cd cdb cdrbl cel central cert certain certchainfile
certificate certificates certs cet cette cfc cgi cgroup chain challenge change changed changes
channel channels character characteristics characters charset charsets charter chdir check
checked checker checkers checking checkmailpasswd checks checksender child childpid chkuser
chkusersender chosen chown chunk chunking cipher ciphers circle circles cisco claims clam
clamav clamd clamdscan clamscan clarify class classes classified clause clauses clean cleaned
cleaning clear cli click client clients clock clocks close closed closes closing cloud
cloudmark cmdline cn cname cnf cnn co code codes collect colon colons column columns com
combat combined comcast come comes comm comma command commands commas common communication
community company compare compared compiled complaint complaints complete completed completely
compliant con concluded concurrency concurrencyincoming concurrencyremote concurrencysuppl
concurrent cond condition condredirect conf config configfile configuration configured
congested connect connected connecting connection connections connexions consent consider
considered const construct constructor contact contacts contain container contains content
context continue continues continuing control controls conversion converted copied copy
copying core coremail correct correctly correspondence correspondent corresponding corrupt
corrupted could couldn count counted counter counters country counts courier courierlogger
courierpop courierpop3login couriertcpd couriertls course coverage cox cps cr cram crash
crashed crashes crea creat create creating creation credentials critical cron cs csi css ctx
current currently cursor custombouncetext customer cut cuts cutting cxbl cxcnct cxdns cxmxrt
cxsndr cxthrt daemon daemons daemontools daily damaged dane danger dangerous das data database
databases databytes datasize date dated day days db dbg dbl ddc de deactivated deactivating
dead deaf deaktiviert debian debug debugging dec decide decided decides decision decode
decoded deep default defaulthost defer deferral deferred deferring defined definition
definitions delay delayed delays delegated delete deleted delimited delist delisting deliver
delivered deliveries delivering delivery delnum denied denies deny denysoft der derive
desconocid desconocido describes description descriptor descriptors designate designated
designates destinataire destinatario destination detail details detec detected determine dev
device df dh diagnostic dial dialect dialogue dialogues dialup dict did didn die died differ
different differs dig digest digests digit digits dir direct directions directly director
directories directory disabled disableduser disallowed disc discarded discarding disclose
disconnect disconnected disconnecting discontinued disk disks dispatching disposition
disregards distribution djb dk dkim dmail dmarc dmc dmesg dns dnsbl dnserr dnsrbl dnssec dnswl
do doc docs doctor document documentation documents does doesn doing domain domainkeys
domainmissing domains domino don done dontrelay door dormant dot dots double doublebounce
doublebouncehost doublebounceto doveadm dovecot down draft driver drivers drop dropped
dropping drops drweb dsn dt due dul duplicate duplicates duration during dy dying dyn dynamic
e.g each earlier early earlytalker ecdhe ecelerity ed edu eed effect ehlo eicar eight either
el else elsewhere email emails emetteur empf empfaenger employed empty enable enabled encode
encoded encoding encountered encrypt encrypted encrypting encryption end ended ending ends
engine enhanced enhancedstatuscodes enough enter entered enticate entication entr entries
entry env envdir envelope environment envuidgid envvars eof eqmail equal er err errno error
errors es escape escaped esmtp esmtpa esmtpd esmtps esmtpsa essayer essentials est establish
etc etrn euid eur evaluating even event events ever every everything evidence exact exactly
exam examination example examples exc exceed exceeded exceeds exception exceptions excessive
exchange exchanger exchangers exclude excluded exe exec execs executable executing exeeded
exempt exempts exhausted exim exist existe existent existierender existiert existing exists
exit exitasap exitcode exited exiting exits expanded expect expected expects expire expired
explain explained explanation explicit explicitly expn export expression expressions
exrecipnotfound ext extends extension external ezmlm facility facts fail failed fails failure
failures fake fall false famil family far fast faster fatal fate fault fcrdns fd fdc fea
feature feb feed feeds feel fehcom fell fetched few fewer fewest field fields fight figure
file files fill filled fills filter filtered filtering filters final find finding finds fine
finish finished fire firewall first fit fits five fix fixcrio fixed flags float flood floor
folder folders follow followed following follows foop for forbidden forbids foreign forge
forged forgets forgotten fork forks forkserver form format former forms fortimail fortinet
forward forwarded forwarding forwards found four fourth fqdn framework free freeze frequency
frequent freshclam fri from fromhost front frontend frozen fsyncing full fully function
functions further fwlink gap gateway gatewaying gateways gave gcm general generated generic
geo gesperrt get getpw gets gid give given gives giving gl gmail gmx go goes going gone good
goodbye goodrcptto google got gr grade grammar grammars graphic grave gray graylist graylisted
greater greet greetdelay greeted greeting greetings grey greylist greylisted greylister
greylisters greylisting group grouping groups grow grows gs gsmtp gtube gu guess guesses
guessing guidelines had half halon ham hand handed handing handle handler handlers hands
handshake hanging hangs hangup happen happened happens haraka hard hardly harmed harmless has
hash hath have hdb he head headed header headers hear heard held hello helo helohost help
helper helps her here hex hexadecimal hi hidden high higher him hint hints his history hit
hits hm hold holder holdlocal holdremote holds holdtime holes home homedir honest hook hop
hops host hoster hostmaster hostname hosts hotmail hour hourly hours how html http https
hundred hung hup hvu hyphen hyphens i.e iana icloud id ident identical identified identifier
identify identity idle ids idx ies if ifc ificate ignorant ignore ignoring ii illegal ily imap
imap4 imap4d imapd imaplogin imaps imp impersonating implemented import imposed improper
improperly imum in inactive inactivity inbox incident include included includes incoming
incomplete inconnu inconnue incorrect index indexer indimail indirizzo inesistente inexistante
infected infix info information ing initial initializing inject injecting inode inodes input
ins inside insists install installation installations installed installer instances instant
instead instream instruction instrusionthreshold insufficient int intd intended intentional
interface intermediate internal internet interrupted into introduction intrusion invalid
invalide invaluement invocation invoked ion ip ipaddr ipbl ipc ipcheck ips ipsvd ipv ironmail
ironport is isn isp issubn issue issues ist isted it its itself ive ivmsip jan jgreylist jms
jobs join joined joins joint journal journald js json jul jun junk junkmail just kaspersky
keep keeps kein keine kept kernel key keyof keys keyword kill killed kin kind kinds know known
knows la label labels lack lacked lacking lacks land large larger last lasted lasts late later
latin latter lda ldap ldapserver le lead leads leap learn learns least leave leaves left
leftmost legitimate length lengthen lenient less let lets letter letters level levels lf lhlo
lhost lib libclamav libexec libspf licen license lie lies life lifetime like likely likes
limit limited limits line linear linefeeds lines link linkid links lint lip list listed
listening listens listing lists literal litter little live ll lleno lmtp load loadcheck loaddb
loaded loader loading local localhost localip localport locals located location lock locked
locks log loga logged logger loggers logging login logins logit loglevel loglock logmsg
logname logout logr logrotate logs logterse lone long longer longest look looked looking looks
lookup lookups loop loopback looping loops loses lossy lost lotus low lower lpn lport lspawn
lstat lunch ly machine machines macro macros made magic mail mailaddress mailbox mailboxes
mailboxfull maildir maildirs maildirsize maildrop mailer mailfolder mailfrom mailing mailings
mailnames mails mailserver mailspike mailto main maintenance make makes making malformed
malware man manager managesieve mandatory mangled manitu manual manually many map
mapiexceptionaccountdisabled mapiexceptionshutoffquotaexceeded mapped maps mar mark marked
marking marks mask masked master match matched matches matching math matter matters mausz max
maxconn maxdaemons maximum maxperip maxrcpt maxsizeerror maxwrongrcpt may maybe mb mbox mbx md
md5 mda me mean meaning means meant mechamism mechanism meet mehr member members memory mend
mended mess message messageid messagelabs messages messaging messfile messfn messid meth
method mf mfcheck mfrom mi microsoft mid middle might migration milter mime mimecast min
minute minutes misconfigur mismatch missed missing misspelled misspelt mistake mistyped mixed
mm mode moderated moderators modes moins moment mon monitored monotonic month months moon more
morning most mounted move moved moves mpid mqueue msa msg msgid msp mta mtu muble much
multilog multipart multiple mumbles must mustauth mutex mx my mysql mysqld nachricht
nachrichten name named names naming nanos nanoseconds nature near nearly need needed needs
neighbou neighbour neither nemesis net netqmail network networking networks neutral never new
newer newline newlines news newsletter newsletters newu next nfs ng nger nicht night nine
nixspam nlocal no noauthresource nobody node nodomain nomailbox non none nonexistent noop nor
norev normal normally nosuchuser not notauthorized note noted nothing notice notices notify
noting notinrcpthosts notlshosts notqmail noun nouns nov now nowhere nowl nrc nul null nullmx
nullsenderdenied number numbers nvalid oauth object objects obscure occurred occurs oct octal
octets odd oder of off offered offers office offline offset ofr often oh ok okay old older
oldest omit on once one ones online only onnected onnecting ons open opendir opened opening
opensmtpd openspf openssl operating operator opt option optional options or order orderly
ordinary org organisation organization orig origin original originating originator other
others otherwise ou our ours out outbound outcome outcomes outgoing outlook output outside
outwards over overflow overlimit overload overloaded overquota overquotaperm overquotatemp
oversize oversized own owned owner owners packets page pages paid pair pairs pam panic
paragraph paragraphs param parameter parameters params parent parse part partial partner parts
pas pass passed passes passthrough passthru passw passwd password passwords pasted patch
patched patches path paths pattern payment pbl pc peer peers pem pending people per percent
perform perhaps perl perm permanent permanently permerror permi permission permissions
permitted persistent person personal pgp pgsql phish phishing phone phrase phrases pick
pictures pid pidqplog piece pieces pieno pipe piped pipelining pl place placeholder places
plain plainly plaintext please pleased pleine plesk plug plugin plus pm pobox point points
polic policies policy polite pool poor pop pop3 pop3d pop3login pop3s popup port portless
ports position possible possibly post postfach postfix postgrey posting postini postmaster
posts postscreen potential pour powermta ppid pre precise precisely preference preferences
prefix prefork pregreet preprocess preprocessed preprocessing present presents prevent
prevents primary print printable printed prints priority private probability probably problem
proc proceeding process processes processing processor procmail prod produced profile profiles
prog program programs progress prohibit prohibited prohibition projects prompt prompts
proofpoint proper protect protected protection proto protocol protocols proves provided
provider providers proxy proxying psa psbl ptr public publish pure purported purpose push put
puts putting qgreylist qident qlibs qlog qlogenvelope qlogreceived qmail qmailanalog qmaill
qmailq qmailqueue qmails qmailsmtpd qmta qmtp qp qps qpsmtpd qq qqt qqtfailure qr qrc qregex
qregexbhelo qregexbmf qregexbmt qsbmf qt qtrail qualified quantifier quarantine quarantined
query question questions queue queueaccept queued queuedir queuelifetime queuereject queues
quicker quickly quit quitting quota quotaexceededexception quotas quotawarn quote quoted
quotes race raddr raise raised range rare rarest rate ratelimit ratelimited rather ratio raw
rbl rbldelay rblreject rbls rblsmtpd rblsmtpds rc rcpt rcptcheck rcptformat rcpthosts
rcptmxdnstmpfail rcptmxinvalid rcpts rcptto rcvd rdns re reach reachable reached reaching read
readable reader readers reading readme readonly readproctitle reads ready real realtime reason
reasons receiv receive received receiving receivingrate recently recipient recipientnotfound
recipients recipnotfound recipsizelimit recogni recognized reconfiguration record recorded
recorder recorders recordio records recv redirect reduce ref refer references refus refusal
refusals refuse refused refuses refusing regarding regex region register registered registry
regular reject rejected rejecting rejection rejects rejete related relative relatives relay
relayclient relayed relaying relaylock relays release remaining remains remark remarks
remembering remote remotehost remotehostip remotehostname remoteinfo remoteip remoteport
removal remove removed removes renew repair repeated repeats replace replaces replicator
replies reply report reported reporting reports reputation request requested requests require
required requirements requires requiretls requise reread resend reset residential resolv
resolvable resolve resolver resource resources respond responded response responses
responsible rest restart restarted restarting restored restricted
restrictedtorecipientspermission restriction restrictions rests result results resumed ret
retr retried retry retrying return returnc returned returning reused reverse review revoked
rewind rewrite rfc rfcmessagenoncompliant rfcs rhost rhsbl right rinfo rip rl rly room root
rotate rotated rotation round route routing row rows rp rport rr rsa rset rspamd rspawn rst
rsyslog rtr rule ruled rules run runit running runs runtime ruser rwlsmtpd s6 sa safe sagredo
said same saml samples sasl sat satisfies saved say says sbin sbl sc scan scanned scanner
scanners scantime sconosciut sconosciuto scope score scored scores screen script scripts sd
sea searches sec second seconds secret secs section secured security see seed seem seemed
seems seen sees seldom select selfcheck selfsigned selinux send sender senderbase sendercheck
senderformat senderid sendermxdnstmpfail sendermxinvalid sendernotauthenticated
sendernotauthenticatedforgroup sendernotinallowedsenders senders senderscore sending sendmail
sendmutex sends sent sentence sentences sep separate separator seperator sequence serve served
server servers serves service services session sessions set setgid sets setting settings
setuidgid setup seventy several severities severity sfr sh sha shadow shape share shared shift
short shortened shortly should show shown shows shutdown shutting sid side sides sig sigabrt
sigchild sighup sigkill sign signal signals signature signatures signed sigterm silence silent
simscan since single site size sizelimit sizes skip skipped skipping slash sleeping slice slip
slot slots slow slower slowly slowq sm small smaller sme smells smeoptimizer smtp smtpd smtplf
smtpmailfrom smtprcptto smtproutes smtps smtputf smtq sndr sni so sock socket soft softfail
softlimit software some somebody something somewhere soml sonicwall soon sophos sorbs sorry
sort sorts sought source sources space spaces spam spamassassin spamc spamcontrol spamcop
spamd spamdyke spamhaus spammer spamming spamrats spams spamtrap span spawn spawners speak
speaks special specified specify spell spf spfbehavior splice split splogger spm spoke spoken
spontaneous spoof spoofing spoofs spool spp spread sql sqlgrey srs sshd ssl sslhandle sslpid
sslserver sslserver4d sslsvd sslv sslverified stage stages stale stamp stamped stamps stand
standard standing stands start started starter starting starts starttls startup stat state
statements states stats status statuses stay stays stderr stdin stdout step steps sticky still
stls stolen stood stop stopped stopping stops storage store stored storedrv stores story
strange stranger strangers stray stream streams string strings strong stuck su sub subj
subject subjects submission submit submitted submitter subprocesses subscribe subscribed
subscriber subscribers subscription subscriptions subtype succeed succeeded success successes
successful successfully such sudo suite summary sun supervise supervisor suppl supplementary
supplying support supported supposes surbl sure surprise surprises suspected suspend suspended
suspicious svc svstat swaks switch switched symantec sync syntactically syntax syslog syslogd
system systemd systems sz tab table tables tabs tag tags tai tail take taken takes taking talk
talker talking talks talos tard target targets tarpit tcp tcpd tcpok tcpremoteip tcprules
tcpserver tcpserver4d tcpserverd tcpsvd tcpto tcpudp telephone tell tells telnet temp
temperror template temporar temporarily temporarly temporary ten tenantattribution tens term
terminal terminated terse test tests text texts than that the their theirs them themselves
then there these they thing things think third this those though thread threads three
threshold throttl throttled through thrown throws thu ticket tickets tilde time timed timeout
timeoutremote timeouts timeoutsmtpd times timestamp title tls tlsa tlsclientciphers tlshosts
tlsserver tlsv tmp to toaster today todo todoname together token tokens told tonix too took
tool tools toomany top torn total touch towards track tracker tracking traffic transaction
transfer transient transmission transmitted transmitting transport trend trendmicro tried
tries trim triple trojan trop trouble troubleshooting true trust trusted try trying ts tss tty
tue turn turned turns twice twin two txt type typeof types typical typing typos tz ube uce
uceprotect ucspi ufffd uid uint un unable unanswered unasked unauthenticated unauthorized
unavailable unbekannt unblock und undecided undefined undeliverable under understand
understood undone unexpected unfortunately unicode unimplemented unique unit unix unknown
unless unlike unlink unnamed unnecessary unpaid unparseable unprintable unqualified unquoted
unreachable unread unreadable unrecogni unrecognized unregistered unresolvable unrout
unroutable unrouteable unscanned unsolicited unsolicitedmessageerror unsubscribe unsupported
unter until untrusted unused unusual unverifiable unverified unwelcome unzustellbar up upgrade
ups uration urgency urgent uribl url urlauth urls us usage use used useddiskspace user userid
username usernames usernotauthorized users uses using usr usual usuario utc utente utf uth
utilisateur utime vacation valid validate validated validating validation validrcptto value
values vanish var variable variants vauth vchkpw vdelivermail ve verb verbose verbosity verbs
verdict verdicts verif verification verified verifier verify verifying version versions very
veuillez via viele violates violating violation violations virtual virtualdomains virus
viruses visit void volatile voll volume votre vpopmail vrfy vuserinfo wait waited waiting
waitpid waits want wanted wants warm warn warned warning warnings warns was wasn watch way
ways we weak web webmail webmaster website wed week weeks weighed weight welcome well went
were weren western what whatever when whence whenever where wherever whether which while white
whitelist whitelisted whitelisting whitelists whither who whoever whole whom whose why wide
wildcard will win wins wish with within without won word wording wordings words work worked
worker working works worm worst worth would wrapper wrappers writable write writer writes
writing written wrong wrongly wrote wstat www wx x509 xbl xclient xdf xff xforward xinetd
xoauth yahoo yes yet you your yours yourself yup zen zero zimbra zip zmail zone zones zqq
`;
const VOCABULARY: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/));
