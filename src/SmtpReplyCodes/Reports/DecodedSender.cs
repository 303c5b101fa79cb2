using System.Text.Json.Serialization;

namespace SmtpReplyCodes;

/// <summary>What a rewritten envelope sender hides; <see cref="EnvelopeSender.Decode"/> finds it.</summary>
/// <param name="Kind">How it was rewritten. Where one rewriting holds another, the inner one, which <paramref name="Address"/> comes from.</param>
/// <param name="Address">The address inside: the recipient for <see cref="RewriteKind.Verp"/>, the original sender for all others.</param>
/// <param name="Owner">
/// For <see cref="RewriteKind.Verp"/> the sender without the recipient, such as <c>list-owner@lists.example.net</c>; null when nothing else stands there,
/// and for all others.
/// </param>
[JsonConverter(typeof(SmtpJsonConverterFactory))]
public sealed record DecodedSender(RewriteKind Kind, string Address, string? Owner = null);
