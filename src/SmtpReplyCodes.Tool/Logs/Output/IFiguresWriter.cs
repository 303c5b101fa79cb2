namespace SmtpReplyCodes.Tool.Logs.Output;

/// <summary>Writes what logs say taken together.</summary>
internal interface IFiguresWriter : IDisposable
{
    void Write(LogFigures figures);
}
