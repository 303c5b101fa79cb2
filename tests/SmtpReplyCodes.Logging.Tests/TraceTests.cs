using System.Diagnostics;
using SmtpReplyCodes.Logging.Tests.Support;

namespace SmtpReplyCodes.Logging.Tests;

/// <summary>A failure on a trace has the fields of the reply, what kind of error it is, and the status of one; a success its code.</summary>
public class TraceTests
{
    [Theory]
    [InlineData("550 5.1.1 No such user", "550", "user-unknown")]
    [InlineData("450 4.2.0 Greylisted", "450", "greylisted")]
    [InlineData("559 x", "559", "unknown")]
    public void Of_a_failure(string wire, string errorType, string description)
    {
        var reply = SmtpReply.Parse(wire);
        var activity = Set(reply);

        activity.TagObjects.Should().BeEquivalentTo([.. Fields.ReplyFields.Of(reply, SmtpLogOptions.Default), KeyValuePair.Create<string, object?>(SmtpLogFields.ErrorType, errorType)]);
        (activity.Status, activity.StatusDescription).Should().Be((ActivityStatusCode.Error, description));
    }

    [Theory]
    [InlineData("250 2.0.0 Ok", 250)]
    [InlineData("354 Go on", 354)]
    public void Of_a_success(string wire, int code)
    {
        var activity = Set(SmtpReply.Parse(wire));

        activity.TagObjects.Select(Field.Line).Should().Equal($"smtp.response.status_code={code}");
        (activity.Status, activity.StatusDescription).Should().Be((ActivityStatusCode.Unset, null));
    }

    [Fact]
    public void Without_a_code_the_cause_is_the_error()
    {
        var activity = Set(SmtpReply.FromText("x", new ReplyContext { Fault = ClientFault.ConnectionLost }));

        activity.GetTagItem(SmtpLogFields.ErrorType).Should().Be("network-error");
        activity.Status.Should().Be(ActivityStatusCode.Error);
    }

    [Fact]
    public void An_automatic_reply_is_no_error() => Set(SmtpReply.FromText("I am out of the office until Monday")).Status.Should().Be(ActivityStatusCode.Unset);

    [Fact]
    public void Options_count_and_names_have_dots_always()
    {
        var activity = Set(SmtpReply.Parse("550 <anna@example.org> unknown"), new SmtpLogOptions { Text = SmtpLogText.Redacted, Naming = SmtpLogNaming.PascalCase });

        activity.GetTagItem(SmtpLogFields.Text).Should().Be("<[address]> unknown");
        activity.TagObjects.Select(tag => tag.Key).Should().NotContain(name => name.StartsWith("Smtp", StringComparison.Ordinal));
    }

    [Fact]
    public void Where_there_is_no_trace_nothing_happens()
    {
        ((Activity?)null).SetSmtpReply(SmtpReply.Parse("550 x")).Should().BeNull();
        FluentActions.Invoking(() => ((Activity?)null).SetSmtpReply(null!)).Should().Throw<ArgumentNullException>();
    }

    private static Activity Set(SmtpReply reply, SmtpLogOptions? options = null) => new Activity("send").SetSmtpReply(reply, options);
}
