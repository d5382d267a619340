namespace VirtBridge.Exports;

/// <summary>What a C library has once per process: its objects, its error handler, its event loop.</summary>
internal static class Library
{
    /// <summary>The version clients see, as major * 1,000,000 + minor * 1,000 + micro.</summary>
    public const ulong Version = (ulong)Contract.Abi.CommonConstants.VersionNumber;

    public static readonly ObjectTable Objects = CreateObjects();
    public static readonly ErrorHandlers Errors = new();
    public static readonly EventLoopSlot Loop = new();

    // The first thing any program does is to open something, so this runs before the program can notice.
    private static ObjectTable CreateObjects()
    {
        Shim.RestoreSignals();
        return new ObjectTable();
    }
}
