using VirtBridge.Contract;

namespace VirtBridge.Embedded;

/// <summary>Asks whoever opens a connection who that is (virConnectAuth).</summary>
public interface ICredentialSource
{
    /// <summary>The name to log in with at a host.</summary>
    /// <exception cref="VirtException"><see cref="ErrorCode.AuthFailed"/>: nobody answers such a question.</exception>
    string Name(string host);

    /// <summary>The password that belongs to a name.</summary>
    /// <exception cref="VirtException"><see cref="ErrorCode.AuthFailed"/>: nobody answers such a question.</exception>
    string Password(string name, string host);
}
