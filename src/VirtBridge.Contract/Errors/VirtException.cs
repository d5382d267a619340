namespace VirtBridge.Contract;

/// <summary>The only exception that crosses a room; every surface turns it into its own error form.</summary>
public sealed class VirtException(VirtError error, Exception? inner) : Exception(error.Message, inner)
{
    public VirtError Error => error;

    public ErrorCode Code => error.Code;

    public VirtException(VirtError error)
        : this(error, null)
    {
    }

    public VirtException(ErrorCode code, ErrorDomain domain, string? detail)
        : this(VirtError.Of(code, domain, detail))
    {
    }
}
