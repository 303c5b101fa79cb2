namespace SmtpReplyCodes.Benchmarks.Diagnosis;

/// <summary>
/// How mail servers of many kinds refuse, put off and accept mail, invented in their voices. What stands in braces is filled in for each line.
/// </summary>
internal static class ReplyTemplates
{
    public static readonly string[] All = Lines(Recipients + "\n" + Senders + "\n" + Messages + "\n" + Systems + "\n" + Languages + "\n" + SayingNothing);

    private const string Recipients =
        """
        550 5.1.1 <{to}>: Recipient address rejected: User unknown in local recipient table
        550 5.1.1 <{to}>... User unknown
        550-5.1.1 The account that you wrote to is not here. Look for a typing error. {queue}
        550 No such user here ({to})
        550 5.1.10 RESOLVER: recipient {to} not found by SMTP address lookup
        550 5.4.1 [{to}]: Recipient address rejected: Access denied. [{host} {queue}]
        551 5.1.6 The user has moved to {from}, please use the new address
        550 Requested action not taken: mailbox unavailable, no mailbox named {user} at this site
        511 5.1.1 sorry, no mailbox here by that name, chkuser says {user}
        450 4.1.1 <{to}>: Recipient address rejected: unverified address: host {host}[{ip}] said: 550 unknown
        550 {to} is not a valid recipient of this server
        550 5.1.1 Account does not exist at {domain}; check the directory and try again {queue}
        553 5.3.0 <{to}>... Addressee unknown, relay={host} [{ip}]
        550 Invalid recipient <{to}> (#5.1.1)
        550 5.2.1 <{to}>: account has been disabled by its administrator
        550 5.2.1 The mailbox {user} is inactive and takes no messages any more {queue}
        554 delivery error: dd This user does not have an active account with {domain} [{num}] - {host}
        450 4.2.1 The mailbox of {to} is temporarily locked, try again later
        452 4.2.2 <{to}>: mailbox is full, {num} of {num} kilobytes used
        552 5.2.2 The recipient's inbox is over its quota, ask {user} to make room {queue}
        550 5.2.2 <{to}>: Quota exceeded (mailbox for user is full)
        552 RCPT: mailbox storage of {user} exceeds the allocated size, message not stored
        422 4.2.2 user {user} has reached the limit of the storage for mail at {domain}
        550 5.1.2 <{to}>: Recipient address rejected: Domain not found
        550 5.1.2 host name lookup of {domain} failed: no such domain
        553 5.1.2 unrouteable address: all relevant MX records of {domain} point to non-existent hosts
        521 5.3.2 {host} does not accept mail [{ip}]
        556 5.1.10 {domain} has a null MX and takes no mail at all
        450 4.2.0 <{to}>: Recipient address rejected: Greylisted, come back in {num} seconds
        451 4.7.1 Greylisting in action for ({ip}, {from}), please retry in {num} seconds
        451 Temporarily deferred on purpose, unknown triplet; your server will try again {queue}
        550 5.7.1 <{to}>: Relay access denied
        554 5.7.1 Relaying of mail to {domain} is not allowed for host [{ip}]
        550 relay not permitted, {host} is no gateway for {to}
        452 4.5.3 Too many recipients in this session, {num} taken
        552 5.5.3 A message may have {num} recipients at most, split the list
        550 5.7.1 Delivery restricted: only members of the group may write to {to}
        550 5.7.193 The owner of {user} holds messages from outside for moderation {queue}
        250 2.1.5 <{to}> recipient ok
        250 2.0.0 Ok: queued as {queue}
        """;

    private const string Senders =
        """
        550 5.1.8 <{from}>: Sender address rejected: Domain not found
        553 5.1.8 <{from}>... Domain of sender address does not exist
        550 5.1.0 <{from}> sender rejected by the recipient's own list
        553 5.7.1 <{from}>: Sender address rejected: not owned by user {user}
        550 5.7.1 Sender {from} is blocked by name at {domain}
        501 5.1.7 Bad sender address syntax in <{from}
        550 5.7.23 SPF check of {from} failed: {ip} is not allowed to send for the domain. See {url}
        550 5.7.26 Unauthenticated mail from {domain} is not accepted due to the domain's DMARC policy {queue}
        550 5.7.20 No passing DKIM signature found on the message, {host}
        451 4.7.24 The SPF record of {domain} could not be evaluated (permerror), {queue}
        554 5.7.1 Rejected by DMARC: alignment failed for header From {domain}
        554 5.7.1 Service unavailable; Client host [{ip}] blocked using zen.list.example; {url}
        550 5.7.1 Mail from {ip} refused, it is listed on a blocklist; see {url}
        554 {host} ESMTP not accepting connections, poor reputation of [{ip}] - {url}
        421 4.7.0 [{ip}] Our system has seen an unusual rate of unwanted mail from your IP address {queue}
        550 5.7.606 Access denied, banned sending IP [{ip}]. To request removal go to {url}
        550 Blacklisted by our blackhole list: {ip}, apply for delisting at {url}
        553 Connections from dynamic addresses such as {ip} are rejected, use the smarthost of your provider
        450 4.7.25 Client host rejected: cannot find your hostname, [{ip}]
        550 5.7.25 The IP address sending this message has no PTR record: {ip}
        504 5.5.2 <{user}>: Helo command rejected: need fully-qualified hostname
        554 Reverse DNS of {ip} does not match {host}, fix your DNS
        530 5.7.0 Must issue a STARTTLS command first
        454 4.7.0 TLS not available due to local problem, {queue}
        550 5.7.4 Encryption required for mail to {domain}, your server did not negotiate TLS
        421 4.7.5 certificate of {host} does not match the policy of MTA-STS
        530 5.7.1 Authentication required before sending, see {url}
        535 5.7.8 Username and password not accepted for {user} - {queue}
        535 5.7.3 authentication unsuccessful [{host}]
        550 5.7.60 SMTP; client has no permission to send as {from}
        421 4.7.28 Rate limited: too many messages from {ip} in the last hour {queue}
        450 4.7.1 Error: too much mail from [{ip}], slow down
        421 {host} Too many concurrent SMTP connections from {ip}; please try again later
        452 4.3.2 You have exceeded the sending limit of {num} messages a day for this account
        550 5.4.6 Daily sending quota exceeded for user {user}, see {url}
        554 5.7.1 The address {to} is on the suppression list of this account {queue}
        """;

    private const string Messages =
        """
        554 5.7.1 Message rejected as spam by content filter, score {num}
        550 5.7.1 This message looks like unsolicited mail and was blocked, see {url} {queue}
        554 5.7.1 Blocked: a link in the body ({domain}) is listed by a URI blocklist
        550 High probability of spam (id={queue})
        554 Denied: phishing detected in the text, reference {queue}
        552 5.7.0 This message was refused because its content presents a potential security issue: {url}
        554 5.7.1 Virus found: Win32.Sample-{num}, message rejected
        550 5.7.1 Attachments of type .exe are forbidden by our policy ({queue})
        552 5.3.4 Message size exceeds fixed limit of {num} bytes
        552 5.2.3 message too large for mailbox {user}, maximum {num} kB
        523 5.3.4 the length of the message is over the administrative limit
        500 5.5.2 Line too long, at most {num} octets
        550 5.6.0 Message lacks a From: header and was refused {queue}
        550 5.7.1 Messages with multiple From: addresses are not accepted, RFC 5322
        554 5.6.1 Eight bit data in the header, body conversion required
        550 5.6.11 Bare line feeds are not allowed in SMTP, see {url}
        554 5.4.6 Too many hops {num} (25 max): from <{from}> via {host}, to <{to}>
        554 5.4.14 Hop count exceeded - possible mail loop {queue}
        550 5.7.1 Rejected by administrator's policy rule {num}
        550 5.7.1 Refused: mail from this country is not accepted here, {ip}
        550 Administrative prohibition, contact {from}
        501 5.5.4 Syntax error in parameters of RCPT TO: <{to}
        502 5.5.2 Error: command not recognized
        503 5.5.1 Bad sequence of commands, send MAIL first
        554 5.5.1 Error: no valid recipients
        501 5.1.3 Bad recipient address syntax <{user}@@{domain}>
        503 5.5.0 improper use of SMTP command pipelining [{ip}]
        555 5.5.4 Unsupported option: SIZE={num}
        450 4.0.0 Held until the sender confirms; a challenge was sent to {from}
        550 5.7.0 Please confirm that you are a person by following {url}
        250 2.0.0 Out of office: {user} is on vacation until Monday
        """;

    private const string Systems =
        """
        452 4.3.1 Insufficient system storage on {host}
        431 4.3.1 the disk of {host} is full, try later
        421 4.3.2 {host} Service shutting down, closing transmission channel
        451 4.3.0 Error: queue file write error {queue}
        451 4.3.5 Server configuration problem
        451 4.3.0 Temporary lookup failure for {to}
        421 4.3.2 All server ports are busy, {host}
        432 4.3.2 STOREDRV; mailbox server is too busy {queue}
        450 4.3.0 Local error in processing, database connection lost ({num})
        451 4.3.2 The system is overloaded, load average {num}; please try again
        421 4.4.2 {host} Error: timeout exceeded
        441 4.4.1 connect to {host}[{ip}]:25: Connection timed out
        451 4.4.1 Connection to {host} refused, message stays in the queue
        450 4.4.3 DNS server failure while looking up {domain}: try again
        421 4.4.2 Connection dropped by [{ip}] after {num} seconds
        451 4.4.0 Lost connection with {host}[{ip}] while sending end of data
        554 5.4.7 Delivery time expired, the message was in the queue too long
        550 5.4.7 message could not be delivered within {num} days, giving up {queue}
        554 5.4.4 unable to route: no mail hosts for domain {domain}
        """;

    private const string Languages =
        """
        550 5.1.1 <{to}> Empfänger unbekannt, bitte Adresse prüfen
        552 5.2.2 Das Postfach von {user} ist voll, die Nachricht wurde nicht angenommen
        550 5.1.1 L'utilisateur {user} est inconnu sur ce serveur
        554 5.7.1 Message refusé : contenu indésirable détecté ({queue})
        550 5.1.1 El usuario {user} no existe en {domain}
        550 5.2.2 Caixa postal de {user} cheia, tente mais tarde
        550 Utente {user} sconosciuto presso {domain}
        550 5.1.1 Пользователь {user} не найден
        """;

    private const string SayingNothing =
        """
        554 Transaction failed
        554 5.0.0 Service unavailable
        550 5.0.0 <{to}>... Command not taken at this time, {host}
        451 Requested action aborted, see log entry {queue} of {host} for what happened
        450 4.0.0 Deferred by {host} [{ip}], id {queue}
        550 Not this time. {queue} {host}
        554 5.3.0 {queue} {host} said no to {to}
        571 Delivery to {to} was not possible. Reference {queue}
        421 4.0.0 {host} please come back after {num} minutes, ticket {queue}
        550 Denied by {host}. More at {url}
        554 5.0.0 An error occurred, {queue}
        550 5.7.0 Local rule {num} of {host} fired for <{from}> and <{to}>
        451 4.0.0 {host} is not in the mood for mail from {ip}, {queue}
        500 Something went wrong, look at {url} for {queue}
        550 {queue} {host} {url}
        """;

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
