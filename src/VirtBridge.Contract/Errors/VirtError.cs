namespace VirtBridge.Contract;

/// <summary>
/// What went wrong, the same value in the driver, on every wire and in the client's last error.
/// <paramref name="Message"/> is the whole sentence a user reads, prefix included.
/// </summary>
public sealed record VirtError(ErrorDomain Domain, ErrorCode Code, string Message)
{
    public ErrorLevel Level { get; init; } = ErrorLevel.Error;

    /// <summary>The detail without the prefix of the code (<c>str1</c>/<c>str2</c> on the wire), null when unknown.</summary>
    public string? Detail { get; init; }

    public string? Str1 { get; init; }
    public string? Str2 { get; init; }
    public string? Str3 { get; init; }
    public int Int1 { get; init; } = -1;
    public int Int2 { get; init; } = -1;

    /// <summary>Composes the message from the code's prefix and <paramref name="detail"/>.</summary>
    public static VirtError Of(ErrorCode code, ErrorDomain domain, string? detail) =>
        new(domain, code, ErrorText.Compose(code, detail))
        {
            Detail = detail,
            Str1 = ErrorText.Template(code, detail is not null),
            Str2 = detail,
        };

    public VirtException ToException() => new(this);
}
