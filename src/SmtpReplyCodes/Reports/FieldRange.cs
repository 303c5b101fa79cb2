namespace SmtpReplyCodes.Reports;

/// <summary>Where the value of a field lies in a message; empty where the field is not there.</summary>
internal readonly record struct FieldRange(int Start, int End)
{
    public bool IsEmpty => End <= Start;

    public ReadOnlySpan<byte> Of(ReadOnlySpan<byte> message) => message[Start..End];
}
