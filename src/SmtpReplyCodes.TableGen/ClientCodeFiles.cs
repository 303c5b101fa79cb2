namespace SmtpReplyCodes.TableGen;

/// <summary>The codes of mail programs and sockets.</summary>
internal static class ClientCodeFiles
{
    public static string Rows(Knowledge knowledge, RowWriter texts)
    {
        var relations = new Relations(knowledge);
        var code = new CodeWriter("The rows of the codes of mail programs and sockets.", "Data/codes/client-*.jsonc");
        code.Line("namespace SmtpReplyCodes.Codes;").Line();
        code.Open("internal static class ClientCodeRows");
        code.Causes("Causes", knowledge.ClientCodes.Select(row => (row.Cause, row.Code)));
        texts.AddAll(code, knowledge.ClientCodes.Select(row => CodeText.Of(row, relations.Of(row))));
        return code.Close().ToString();
    }
}
