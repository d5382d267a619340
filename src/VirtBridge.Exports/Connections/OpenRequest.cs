namespace VirtBridge.Exports;

/// <summary>How a program wants its connection; <paramref name="auth"/> points to its virConnectAuth, or is 0.</summary>
internal readonly struct OpenRequest(bool readOnly, bool noAliases, nint auth)
{
    public bool ReadOnly => readOnly;
    public bool NoAliases => noAliases;
    public nint Auth => auth;

    /// <summary>Flags that mean nothing.</summary>
    public uint UnknownFlags { get; init; }
}
