using Microsoft.Extensions.Logging;
using SmtpReplyCodes.Messages;

namespace SmtpReplyCodes;

/// <summary>The event ids of the records that this library writes, one an outcome, and the level of each.</summary>
/// <remarks>
/// <list type="table">
/// <listheader><term>Event</term><description>Level</description></listheader>
/// <item><term><see cref="Accepted"/></term><description>Information; Debug for 3xx, where the dialogue goes on</description></item>
/// <item><term><see cref="Transient"/></term><description>Warning; Information for greylisting, which passes by itself</description></item>
/// <item><term><see cref="Permanent"/></term><description>Warning</description></item>
/// <item><term><see cref="HardBounce"/></term><description>Warning</description></item>
/// <item><term><see cref="OwnSide"/></term><description>Error, transient or not: nothing gets better before somebody acts</description></item>
/// <item><term><see cref="NoReply"/></term><description>Warning</description></item>
/// <item><term><see cref="NoCode"/></term><description>Warning; Information for an automatic reply or a success told in words</description></item>
/// <item><term><see cref="NotRead"/></term><description>Error</description></item>
/// </list>
/// </remarks>
public static class SmtpLogEvents
{
    /// <summary>The server took it, or the dialogue goes on: 2xx, 3xx.</summary>
    public const int Accepted = 2520;

    /// <summary>The server refused for now: 4xx.</summary>
    public const int Transient = 2540;

    /// <summary>The server refused for good: 5xx, and 6xx of sending services.</summary>
    public const int Permanent = 2550;

    /// <summary>The address takes no mail and is to be suppressed: <see cref="SmtpReply.IsHardBounce"/>.</summary>
    public const int HardBounce = 2551;

    /// <summary>
    /// What the operator of the sending system has to mend: login, TLS, configuration, SPF, DKIM and DMARC, reverse DNS, reputation. The advice says so (<see cref="SmtpAction.Authenticate"/>,
    /// <see cref="SmtpAction.FixConfiguration"/>, <see cref="SmtpAction.RequestDelisting"/>), and that it is up to <see cref="ResponsibleParty.SendingSystem"/>. An error of the dialogue
    /// (<see cref="SmtpCause.ProtocolError"/>) does not count, as an address that a user mistyped is one.
    /// </summary>
    public const int OwnSide = 2560;

    /// <summary>No server replied: the client saw the connection fail (<see cref="ReplyContext.Fault"/>).</summary>
    public const int NoReply = 2570;

    /// <summary>A text without a code: the words alone say what it means.</summary>
    public const int NoCode = 2580;

    /// <summary>An exception that stands for no reply, as far as the reader knows.</summary>
    public const int NotRead = 2590;

    /// <summary>The event of a reply, for records of your own.</summary>
    /// <param name="reply">The reply.</param>
    /// <exception cref="ArgumentNullException"><paramref name="reply"/> is null.</exception>
    public static EventId IdOf(SmtpReply reply)
    {
        ArgumentNullException.ThrowIfNull(reply);
        return Outcomes.Id(Outcomes.Of(reply));
    }

    /// <summary>The level of a reply, for records of your own.</summary>
    /// <param name="reply">The reply.</param>
    /// <exception cref="ArgumentNullException"><paramref name="reply"/> is null.</exception>
    public static LogLevel LevelOf(SmtpReply reply)
    {
        ArgumentNullException.ThrowIfNull(reply);
        return Outcomes.Level(Outcomes.Of(reply), reply);
    }
}
