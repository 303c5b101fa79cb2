using Microsoft.Extensions.Logging;
using SmtpReplyCodes.Logging.Tests.Support;

namespace SmtpReplyCodes.Logging.Tests;

/// <summary>Within a scope every record has the fields of the reply.</summary>
public class ScopeTests
{
    [Fact]
    public void The_fields_are_those_of_the_reply_until_it_ends()
    {
        using var provider = new RecordingProvider();
        var logger = provider.CreateLogger("Mail");
        var reply = SmtpReply.Parse("550 5.1.1 No such user");

        using (logger.BeginSmtpReplyScope(reply))
            logger.LogInformation("within");
        logger.LogInformation("without");

        var scope = provider.Scopes.Should().ContainSingle().Which.Should().BeAssignableTo<IReadOnlyList<KeyValuePair<string, object?>>>().Subject;
        scope.Should().Equal(Fields.ReplyFields.Of(reply, SmtpLogOptions.Default));
        scope.Should().HaveCount(scope.Count).And.HaveElementAt(0, scope[0]);
    }

    [Theory]
    [InlineData("550 5.1.1 <anna@example.org> No such user", "SMTP 550 5.1.1 user-unknown")]
    [InlineData("421 Too many connections", "SMTP 421 rate-limited")]
    public void As_text_it_is_short(string wire, string expected)
    {
        using var provider = new RecordingProvider();
        var logger = provider.CreateLogger("Mail");
        using (logger.BeginSmtpReplyScope(SmtpReply.Parse(wire)))
            logger.LogInformation("within");

        provider.Scopes.Single()!.ToString().Should().Be(expected);
    }

    [Fact]
    public void Options_count()
    {
        using var provider = new RecordingProvider();
        var logger = provider.CreateLogger("Mail");
        using (logger.BeginSmtpReplyScope(SmtpReply.Parse("550 x"), new SmtpLogOptions { Text = SmtpLogText.Raw }))
            logger.LogInformation("within");

        provider.Scopes.Single().Should().BeAssignableTo<IEnumerable<KeyValuePair<string, object?>>>().Which.Should().Contain(KeyValuePair.Create<string, object?>(SmtpLogFields.Text, "x"));
    }
}
