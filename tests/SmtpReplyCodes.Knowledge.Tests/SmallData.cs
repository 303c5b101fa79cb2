namespace SmtpReplyCodes.Knowledge.Tests;

/// <summary>A <c>Data</c> folder with one row of each kind, made anew for each test.</summary>
internal sealed class SmallData : IDisposable
{
    public const string ReplyCode =
        """
        {
          "rows": [
            {
              "code": 550, "name": "MailboxUnavailable", "title": "Mailbox unavailable", "cause": "user-unknown",
              "likelyCauses": ["A."], "remediation": "B.", "userMessage": "C.", "retry": "D.", "phases": ["rcpt-to"], "usage": [{ "by": "E", "says": "F." }],
              "references": ["RFC 5321 4.2.3"],
              "examples": ["550 no"]
            }
          ]
        }
        """;

    private const string References =
        """
        { "rows": [{ "document": "RFC 5321", "title": "Simple Mail Transfer Protocol", "sections": ["4.2", "4.2.3", "A", "A.1"] },
          { "document": "Some Page", "title": "A Page Without Sections" }] }
        """;

    private const string EnhancedCode =
        """
        { "rows": [{ "code": "X.1.1", "title": "T", "classes": [4, 5], "cause": { "4": "unknown", "5": "user-unknown" }, "replyCodes": [550],
          "likelyCauses": ["G."], "remediation": "H.", "userMessage": "I.", "retry": "J.", "phases": [], "usage": [], "references": ["RFC 5321"], "examples": ["550 5.1.1 no"] }] }
        """;

    private const string ClientCode =
        """
        { "rows": [{ "code": "10061", "name": "ConnectionRefused", "program": "P", "aliases": ["ECONNREFUSED"], "title": "T", "cause": "unknown", "replyCodes": [550],
          "likelyCauses": ["K."], "remediation": "L.", "userMessage": "M.", "retry": "N.", "phases": [], "usage": [], "references": ["RFC 5321"], "examples": ["10061 no"] }] }
        """;

    private const string Fallback =
        """
        { "rows": [{ "code": "5xx", "title": "T", "cause": "unknown", "likelyCauses": ["O."], "remediation": "P.", "userMessage": "Q.", "retry": "R.", "references": [] }] }
        """;

    public const string Cause =
        """
        {
          "cause": "unknown", "title": "T", "action": "retry", "party": "unknown", "why": "S.", "likelyCause": "T.", "remediation": "U.", "userMessage": "V.",
          "rules": [
            {
              "id": "unknown/refused", // says no more
              "any": ["the {message} was rejected", "no <2> reason"],
              "reference": "RFC 5321 4.2.3",
              "examples": ["550 your mail is rejected"]
            }
          ]
        }
        """;

    public const string Provider =
        """
        {
          "provider": "acme", "name": "Acme Mail", "kind": "gateway", "about": "W.", "marks": ["acmefilter", "acme.example"],
          "documents": [{ "document": "Acme Page", "title": "A Page of Acme" }],
          "rules": [
            { "id": "acme/refused", "cause": "unknown", "keys": ["[ACM04]"], "reference": "Acme Page", "examples": ["550 [ACM04]"] },
            { "id": "acme/by-code", "cause": "unknown", "codes": ["5.7.1"], "reference": "Acme Page", "examples": ["550 5.7.1 acmefilter"] }
          ]
        }
        """;

    private const string Blocklists =
        """
        { "rows": [{ "id": "acme-list", "name": "Acme List", "operator": "Acme", "lists": ["ip"], "zones": ["list.acme.example"], "about": "X.", "examples": ["550 list.acme.example"] }] }
        """;

    private const string Reports =
        """
        { "rows": [{ "role": "failure", "phrases": ["not deliver"], "references": ["RFC 5321"], "examples": ["Not delivered."] }] }
        """;

    public const string System =
        """
        {
          "id": "acme", "name": "Acme Mail", "kind": "server",
          "identity": { "aliases": ["Acme Post"], "era": "current", "provider": "acme", "about": "Z.", "reports": "both", "basis": "source", "references": ["https://acme.example/source"] },
          "greeting": [{ "in": "greeting", "marks": ["ESMTP Acme {version}"], "basis": "public", "references": ["https://acme.example/"], "examples": ["220 mx.example.org ESMTP Acme 2.1"] }],
          "replies": [{ "id": "acme/own", "cause": "unknown", "any": ["acme is tired"], "reference": "Acme Page", "examples": ["450 Acme is tired"] }],
          "bounces": [{ "id": "acme", "about": "Y.", "basis": "observed", "marks": ["acme could not deliver (this)"], "recipients": ["<{recipient}>:"], "replies": ["Reason: {reply}"], "specimens": ["acme/one"] }]
        }
        """;

    public const string Words =
        """
        {
          "skip": ["the", "is", "was", "your"],
          "topLevelDomains": ["com", "example"],
          "forms": { "reject": ["rejected", "rejects"], "not": ["no"] },
          "groups": {
            "message": ["mail", "message"]
          }
        }
        """;

    public SmallData()
    {
        Directory.CreateDirectory(Path.Combine(Folder, "codes"));
        Directory.CreateDirectory(Path.Combine(Folder, "causes"));
        Directory.CreateDirectory(Path.Combine(Folder, "providers"));
        Directory.CreateDirectory(Path.Combine(Folder, "systems"));
        Write("table.jsonc", """{ "version": "2026-01-01" }""");
        Write("references.jsonc", References);
        Write("words.jsonc", Words);
        Write("codes/reply-5xx.jsonc", ReplyCode);
        Write("codes/enhanced-1-address.jsonc", EnhancedCode);
        Write("codes/client-sockets.jsonc", ClientCode);
        Write("codes/fallbacks.jsonc", Fallback);
        Write("causes/unknown.jsonc", Cause);
        Write("providers/acme.jsonc", Provider);
        Write("systems/acme.jsonc", System);
        Write("blocklists.jsonc", Blocklists);
        Write("reports.jsonc", Reports);
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("data").FullName;

    public void Write(string file, string content) => File.WriteAllText(Path.Combine(Folder, file), content);

    public void Delete(string file) => File.Delete(Path.Combine(Folder, file));

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
