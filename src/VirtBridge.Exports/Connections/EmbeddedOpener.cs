using VirtBridge.Contract;
using VirtBridge.Embedded;

namespace VirtBridge.Exports;

/// <summary>Connections served inside this process: the test hypervisor.</summary>
internal static class EmbeddedOpener
{
    public static bool Serves(string uri) => EmbeddedSession.Serves(uri);

    public static OpenedSession Open(string uri, bool readOnly)
    {
        IVirtSession session = EmbeddedSession.Open(uri, readOnly);
        return new OpenedSession(uri, readOnly, session, null);
    }
}
