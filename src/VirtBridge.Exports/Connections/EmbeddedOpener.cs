using VirtBridge.Contract;

namespace VirtBridge.Exports;

/// <summary>Connections served inside this process: the test hypervisor.</summary>
internal static class EmbeddedOpener
{
    public static bool Serves(string uri) => uri.StartsWith("test:/", StringComparison.Ordinal);

    public static OpenedSession Open(string uri, bool readOnly)
    {
        _ = readOnly;
        throw new VirtException(ErrorCode.NoConnect, ErrorDomain.None, uri);
    }
}
