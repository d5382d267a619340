using VirtBridge.Engine;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Storage;

/// <summary>Opens clusters: the key of the account is a file in memory for as long as the door is open.</summary>
internal sealed class RbdAccess(Toolbox tools, IHostSecrets secrets)
{
    public RbdDoor Open(StoragePoolDef pool)
    {
        if (pool.Source.Auth is not { } auth)
        {
            return new(RbdCommands.Access(pool, null), null);
        }

        // Secrets hold the key itself, tools want it as text.
        var value = secrets.ValueOf(auth.Account.Secret, SecretUsage.Ceph);
        var key = tools.Hold(System.Text.Encoding.ASCII.GetBytes(Convert.ToBase64String(value)));
        System.Security.Cryptography.CryptographicOperations.ZeroMemory(value);
        return new(RbdCommands.Access(pool, key.Path), key);
    }
}

internal sealed class RbdDoor(IReadOnlyList<string> arguments, ISecretFile? key) : IDisposable
{
    public IReadOnlyList<string> Arguments => arguments;

    public ISecretFile? Key => key;

    public void Dispose() => key?.Dispose();
}
