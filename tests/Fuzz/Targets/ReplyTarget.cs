using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using SmtpReplyCodes.Fuzz.Seeds;

namespace SmtpReplyCodes.Fuzz.Targets;

/// <summary>Replies and texts with a reply in them, with and without a context.</summary>
internal sealed class ReplyTarget : IFuzzTarget
{
    private const int MostChunk = 64, Some = 8;

    public string Name => "replies";

    public ulong Stream => 1;

    public IReadOnlyList<byte[]> Seeds => SeedTexts.Replies;

    public int Share => 600;

    public int GrowEvery => 5_000;

    public void Read(byte[] input)
    {
        SmtpReply.TryFind(input, out _);
        JsonSerializer.SerializeToUtf8Bytes(SmtpReply.FromText(input), SmtpReplyJsonContext.Default.SmtpReply);
    }

    public void Check(byte[] input)
    {
        var text = InputText.Decode(input);
        CheckFromText(text, input);
        CheckTryFind(text, input);
        CheckTryParse(text, input);
        ReplyStream.Check(input, 1 + InputText.Choose(input, MostChunk));
        if (InputText.WithHalfCharacters(text) is { } broken)
            CheckBroken(broken);
        if (InputText.Choose(input, Some) == 0)
            CheckMore(text, input);
    }

    private static void CheckFromText(string text, byte[] input)
    {
        var reply = SmtpReply.FromText(text);
        ReplyAnswer.ThrowUnlessEqual("FromText of string and of characters", reply, SmtpReply.FromText(text.AsSpan()));
        ReplyAnswer.ThrowUnlessEqual("FromText of string and of bytes", reply, SmtpReply.FromText(input));
        _ = reply.ToRedactedString();
    }

    private static void CheckTryFind(string text, byte[] input)
    {
        SmtpReply.TryFind(text, out var found);
        SmtpReply.TryFind(text.AsSpan(), out var ofChars);
        SmtpReply.TryFind(input, out var ofBytes);
        ReplyAnswer.ThrowUnlessEqual("TryFind of string and of characters", found, ofChars);
        ReplyAnswer.ThrowUnlessEqual("TryFind of string and of bytes", found, ofBytes);
    }

    private static void CheckTryParse(string text, byte[] input)
    {
        var isReply = SmtpReply.TryParse(text, out var reply, out var error);
        var isOfChars = SmtpReply.TryParse(text.AsSpan(), out var ofChars, out var errorInChars);
        var isOfBytes = SmtpReply.TryParse(input, out var ofBytes, out var errorInBytes);
        ReplyAnswer.ThrowUnlessEqual("TryParse of string and of characters", reply, ofChars);
        ReplyAnswer.ThrowUnlessEqual("TryParse of string and of bytes", reply, ofBytes);
        var inBytes = error with { Offset = Utf8.IsValid(input) ? Encoding.UTF8.GetByteCount(text.AsSpan(0, error.Offset)) : error.Offset };
        if (isReply != isOfChars || isReply != isOfBytes || error != errorInChars || inBytes != errorInBytes)
            throw new DisagreementException("Errors of TryParse", $"{error}, in bytes {inBytes}", $"{errorInChars}, in bytes {errorInBytes}");
    }

    /// <summary>Text that has no bytes.</summary>
    private static void CheckBroken(string text)
    {
        ReplyAnswer.ThrowUnlessEqual("FromText of string and of characters", SmtpReply.FromText(text), SmtpReply.FromText(text.AsSpan()));
        SmtpReply.TryFind(text, out _);
        _ = SmtpReply.TryParse(text, out var reply) ? reply.Diagnosis : null;
        JsonSerializer.SerializeToUtf8Bytes(SmtpReply.FromText(text), SmtpReplyJsonContext.Default.SmtpReply);
    }

    /// <summary>What is asked of some inputs only, since it takes long, or is seldom asked.</summary>
    private static void CheckMore(string text, byte[] input)
    {
        ReplyAnswer.ThrowUnlessEqual("Classify of characters and of bytes", SmtpClassifier.Default.Classify(text), SmtpClassifier.Default.Classify(input));
        var systems = MailSystem.All;
        var context = new ReplyContext
        {
            Phase = (SmtpPhase)InputText.Choose(input, (int)SmtpPhase.EndOfData + 1),
            RemoteHost = text[(text.LastIndexOf(' ') + 1)..],
            MailSystem = systems[InputText.Choose(input, systems.Length)],
        };
        var reply = SmtpReply.FromText(text, context);
        ReplyAnswer.ThrowUnlessEqual("FromText of string and of bytes with a context", reply.Diagnosis, SmtpReply.FromText(input, context).Diagnosis);
        JsonSerializer.SerializeToUtf8Bytes(reply, SmtpReplyJsonContext.Default.SmtpReply);
        SmtpReply.TryFind(text, context, out _);
        _ = SmtpReply.Create(550, text).Diagnosis.Advice;
        _ = (EnvelopeSender.Decode(text), MailSystem.FromGreeting(text), MailSystem.FromReceived(text), MailSystem.FromMailer(text), MailSystem.Find(text), EnhancedStatusCode.TryParse(text, out _));
    }
}
