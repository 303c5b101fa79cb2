using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using SmtpReplyCodes.Fields;
using SmtpReplyCodes.Messages;

namespace SmtpReplyCodes;

/// <summary>What a mail server said, on traces.</summary>
public static class SmtpActivityExtensions
{
    /// <summary>
    /// Sets the fields of a reply as tags (<see cref="SmtpLogFields"/>, dotted names), for a failure with <see cref="SmtpLogFields.ErrorType"/> and the status
    /// <see cref="ActivityStatusCode.Error"/>, whose description is the cause. For a success the reply code is the only tag, and the status stays as it is.
    /// </summary>
    /// <param name="activity">The activity, for instance <see cref="Activity.Current"/>; null, and one whose data nobody asks for, get nothing.</param>
    /// <param name="reply">The reply.</param>
    /// <param name="options">What to add besides codes and diagnosis; null for <see cref="SmtpLogOptions.Default"/>: nothing.</param>
    /// <returns>The activity.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="reply"/> is null.</exception>
    [return: NotNullIfNotNull(nameof(activity))]
    public static Activity? SetSmtpReply(this Activity? activity, SmtpReply reply, SmtpLogOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(reply);
        if (activity is not { IsAllDataRequested: true })
            return activity;
        return Outcomes.IsNoFailure(reply) ? activity.SetTag(SmtpLogFields.StatusCode, reply.Code) : SetFailure(activity, reply, options ?? SmtpLogOptions.Default);
    }

    private static Activity SetFailure(Activity activity, SmtpReply reply, SmtpLogOptions options)
    {
        foreach (var (name, value) in ReplyFields.Of(reply, options with { Naming = SmtpLogNaming.Dotted }))
            activity.SetTag(name, value);
        var cause = reply.Diagnosis.MessageKey;
        activity.SetTag(SmtpLogFields.ErrorType, reply.Code?.ToString(CultureInfo.InvariantCulture) ?? cause);
        return activity.SetStatus(ActivityStatusCode.Error, cause);
    }
}
