using VirtBridge.Contract;
using VirtBridge.Engine;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Storage;

/// <summary>Units of an iSCSI target, overwritten by the library behind qemu-img.</summary>
internal sealed class IscsiDirectVolumes(Toolbox tools, IHostSecrets secrets) : VolumeBackend
{
    public override async Task WipeAsync(
        StoragePoolDef pool, StorageVolumeDef volume, StorageVolWipeAlgorithm algorithm, CancellationToken cancellation)
    {
        var (portal, target, initiator) = IscsiDirectBackend.Check(pool);
        var unit = volume.Name[(volume.Name.LastIndexOf(':') + 1)..];
        var below = $"file.driver=iscsi,file.transport=tcp,file.portal={portal},file.target={target.Replace(",", ",,")},file.lun={unit},file.initiator-name={initiator}";
        if (pool.Source.Auth is not { } auth)
        {
            await new RemoteContent(tools, "").WipeAsync(new(below, []), volume, algorithm, cancellation).ConfigureAwait(false);
            return;
        }

        using var key = tools.Hold(secrets.ValueOf(auth.Account.Secret, SecretUsage.Iscsi));
        var image = new RemoteImage(
            $"{below},file.user={auth.Account.UserName.Replace(",", ",,")},file.password-secret=pool", ["--object", $"secret,id=pool,file={key.Path}"]);
        await new RemoteContent(tools, "").WipeAsync(image, volume, algorithm, cancellation).ConfigureAwait(false);
    }
}
