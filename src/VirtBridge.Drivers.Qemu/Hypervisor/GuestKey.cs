using System.Security.Cryptography;
using VirtBridge.Contract;
using VirtBridge.Drivers.Qemu.CommandLine;
using VirtBridge.Engine;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Hypervisor;

/// <summary>
/// The key that secrets on one QEMU's command line and monitor are encrypted with. It lies in the guest's directory, where
/// that QEMU and a later life of this program read it.
/// </summary>
internal static class GuestKey
{
    private const int Length = 32;

    public static string FileOf(string directory) => Path.Combine(directory, "master-key.aes");

    public static void Create(string directory)
    {
        using var key = new FileStream(FileOf(directory), new FileStreamOptions
        {
            Mode = FileMode.Create,
            Access = FileAccess.Write,
            UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite,
        });
        key.Write(RandomNumberGenerator.GetBytes(Length));
    }

    /// <summary>The host's secrets in the form this guest's QEMU understands.</summary>
    public static ISecretVault Vault(string directory, ISecretValues? secrets) =>
        new SecretVault(Read(directory), secret => secrets?.ValueOf(secret) ?? throw Unknown(secret), RandomNumberGenerator.GetBytes);

    private static byte[] Read(string directory)
    {
        try
        {
            return File.ReadAllBytes(FileOf(directory));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Refuse.Io(ErrorDomain.Qemu, $"cannot read the guest's key '{FileOf(directory)}'", e);
        }
    }

    private static VirtException Unknown(StorageSecretRef secret) => new(
        ErrorCode.NoSecret,
        ErrorDomain.Secret,
        secret switch
        {
            StorageSecretRef.ByUuid { Uuid: var uuid } => $"no secret with matching uuid '{uuid}' that has a value: set one with secret-set-value",
            StorageSecretRef.ByUsage { Usage: var usage } => $"no secret with matching usage '{usage}' that has a value: set one with secret-set-value",
            _ => "a reference to no secret",
        });
}
