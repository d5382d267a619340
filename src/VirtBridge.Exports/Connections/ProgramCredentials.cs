using VirtBridge.Contract;
using VirtBridge.Contract.Abi;
using VirtBridge.Embedded;

namespace VirtBridge.Exports;

/// <summary>Asks the program by the callback of its virConnectAuth, which lives as long as the call that brought it.</summary>
internal sealed unsafe class ProgramCredentials(nint auth) : ICredentialSource
{
    private VirConnectAuth* Auth => (VirConnectAuth*)auth;

    public string Name(string host) =>
        Ask("VIR_CRED_AUTHNAME", [ConnectCredentialType.Authname], $"Enter username for {host}", host) ?? throw Failed("Username request failed");

    public string Password(string name, string host) =>
        Ask(
            "VIR_CRED_PASSPHRASE or VIR_CRED_NOECHOPROMPT", [ConnectCredentialType.Passphrase, ConnectCredentialType.Noechoprompt],
            $"Enter {name}'s password for {host}", host)
        ?? throw Failed("Password request failed");

    /// <summary>The answer to one question of the first of these kinds the program understands; null: it gives none.</summary>
    private string? Ask(string kinds, ReadOnlySpan<ConnectCredentialType> among, string prompt, string host)
    {
        var credential = new VirConnectCredential { type = (int)Understood(kinds, among), prompt = NativeText.Allocate(prompt), challenge = NativeText.Allocate(host) };
        try
        {
            if (Auth->cb == 0)
            {
                throw new VirtException(ErrorCode.InvalidArg, ErrorDomain.Auth, "Missing authentication callback");
            }

            var asked = ((delegate* unmanaged[Cdecl]<VirConnectCredential*, uint, nint, int>)Auth->cb)(&credential, 1, Auth->cbdata);
            return asked < 0 ? null : NativeText.Read(credential.result);
        }
        finally
        {
            NativeText.Free(credential.prompt);
            NativeText.Free(credential.challenge);
            NativeText.Free(credential.result);
        }
    }

    private ConnectCredentialType Understood(string kinds, ReadOnlySpan<ConnectCredentialType> among)
    {
        var types = (int*)Auth->credtype;
        for (var i = 0u; types != null && i < Auth->ncredtype; i++)
        {
            if (among.Contains((ConnectCredentialType)types[i]))
            {
                return (ConnectCredentialType)types[i];
            }
        }

        throw Failed($"Missing {kinds} credential type");
    }

    private static VirtException Failed(string why) => new(ErrorCode.AuthFailed, ErrorDomain.Auth, why);
}
