using SmtpReplyCodes.Codes;
using SmtpReplyCodes.Parsing;
using SmtpReplyCodes.Phrases;

namespace SmtpReplyCodes.Diagnosis;

/// <summary>Looks up in a text who speaks and whose list it names. Asked for by people who read it, so that it is not kept while a verdict is made.</summary>
internal static class SpeakerReader
{
    /// <summary>The provider that speaks: the one to which the host belongs, else the one that the text shows last, as it quotes in the order in which mail travels.</summary>
    public static string? Provider(string text, string? host)
    {
        var index = SmtpClassifier.Default.Index;
        var found = host is null ? -1 : LastProvider(index, host);
        found = found < 0 ? LastProvider(index, text) : found;
        return found < 0 ? null : new MarkRow(index, found).Text(MarkField.Id);
    }

    /// <summary>The list that a text names; where it names several, the one that says most.</summary>
    public static Blocklist? List(string text)
    {
        var first = MailProviders.All.Length;
        var best = int.MaxValue;
        for (var marks = new MarkReader<Utf16Char>(SmtpClassifier.Default.Index, Utf16Char.Of(text)); marks.Read();)
            best = marks.Mark >= first ? Math.Min(best, marks.Mark) : best;
        return best >= first + Blocklist.All.Length ? null : Blocklist.All[best - first];
    }

    /// <summary>What is listed, as the text names it behind its reply code: an IP address before a name that is no list's own.</summary>
    public static string? Entry(string text, Blocklist list)
    {
        var view = ReplyLocator<char>.Locate(text);
        var start = Math.Max(view.CodeStart, 0);
        var takesNames = list.Lists.Any(subject => subject is BlocklistSubject.Domain or BlocklistSubject.Url or BlocklistSubject.Reputation);
        string? name = null;
        var words = new WordReader<Utf16Char>(Utf16Char.Of(text)[start..], SmtpClassifier.Default.Index.Words, 0, isLatin1: false);
        while (words.Read())
        {
            var word = text[(start + words.Start)..(start + words.End)];
            if (words.Symbol == Symbol.Ip)
                return word;
            if (takesNames && name is null && words.Symbol is Symbol.Host or Symbol.Address)
                name = word[(word.LastIndexOf('@') + 1)..];
        }

        return name;
    }

    /// <summary>Where a mark first stands; null where it does not.</summary>
    public static Range? Mark(PhraseIndex index, int mark, string text)
    {
        for (var marks = new MarkReader<Utf16Char>(index, Utf16Char.Of(text)); mark >= 0 && marks.Read();)
        {
            if (marks.Mark == mark)
                return marks.Start..marks.End;
        }

        return null;
    }

    private static int LastProvider(PhraseIndex index, string text)
    {
        var found = -1;
        for (var marks = new MarkReader<Utf16Char>(index, Utf16Char.Of(text)); marks.Read();)
            found = new MarkRow(index, marks.Mark).IsProvider ? marks.Mark : found;
        return found;
    }
}
