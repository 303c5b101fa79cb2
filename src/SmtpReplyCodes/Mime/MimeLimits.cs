namespace SmtpReplyCodes.Mime;

/// <summary>How much of a message is taken apart.</summary>
/// <param name="Parts">The most parts.</param>
/// <param name="Depth">How deep multiparts nest at most.</param>
/// <param name="HeaderBytes">The most bytes of a header.</param>
internal readonly record struct MimeLimits(int Parts, int Depth, int HeaderBytes);
