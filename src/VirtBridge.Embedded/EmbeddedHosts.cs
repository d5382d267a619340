using VirtBridge.Contract;
using VirtBridge.Engine;

namespace VirtBridge.Embedded;

/// <summary>
/// Hosts served inside this process. Connections to the default test host share it as long as one of them is open;
/// every other connection gets a host of its own.
/// </summary>
public sealed class EmbeddedHosts(TimeProvider clock)
{
    private const string Scheme = "test";

    private readonly Lock _change = new();
    private readonly SchemaFolder _schemas = new(SchemaFolder.Installed);
    private HostRooms? _default;
    private int _defaultUsers;

    /// <summary>True for URIs that need no other process.</summary>
    public static bool Serves(string uri) =>
        uri.StartsWith("test://", StringComparison.Ordinal) || uri.StartsWith("test:/", StringComparison.Ordinal);

    /// <summary>Opens <c>test:///default</c> or <c>test:///path/to/host.xml</c>, which may want <paramref name="credentials"/>.</summary>
    public IVirtSession Open(string uri, bool readOnly, PeerMove? peers = null, bool unusedFamilies = true, ICredentialSource? credentials = null)
    {
        var path = PathIn(uri);
        var resources = new SessionResources { Uri = uri };
        if (path == "/default")
        {
            var session = new EngineSession(ShareDefault(peers, unusedFamilies), resources);
            return new EmbeddedSession(session, Access(readOnly), ReleaseDefault);
        }

        var (rooms, faults) = TestHosts.FromFile(path, clock, peers, unusedFamilies, credentials);
        faults?.Meet("virConnectOpen");
        return new EmbeddedSession(new EngineSession(rooms, resources), Access(readOnly, faults), null);
    }

    private AccessContext Access(bool readOnly, CallFaults? faults = null) =>
        new(readOnly) { Hypervisor = ErrorDomain.Test, OneDriver = true, Faults = faults, Schemas = _schemas };

    private HostRooms ShareDefault(PeerMove? peers, bool unusedFamilies)
    {
        lock (_change)
        {
            _default ??= TestHosts.Default(clock, peers, unusedFamilies);
            _defaultUsers++;
            return _default;
        }
    }

    private void ReleaseDefault()
    {
        lock (_change)
        {
            if (--_defaultUsers == 0)
            {
                _default = null;
            }
        }
    }

    // A host in the URI is read as the first part of the path: "test:////dir/file" and "test://dir/file" are the same file.
    private static string PathIn(string uri)
    {
        var rest = uri[(Scheme.Length + 1)..];
        var query = rest.IndexOfAny(['?', '#']);
        rest = query < 0 ? rest : rest[..query];
        var path = "/" + rest.TrimStart('/');
        return path.Length > 1
            ? Uri.UnescapeDataString(path)
            : throw Refuse.Argument(ErrorDomain.Test, "testOpen: supply a path or use test:///default");
    }
}
