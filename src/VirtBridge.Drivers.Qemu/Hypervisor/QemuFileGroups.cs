using Microsoft.Win32.SafeHandles;
using VirtBridge.Contract;
using VirtBridge.Engine;

namespace VirtBridge.Drivers.Qemu.Hypervisor;

/// <summary>Files lent to guests, which are started with them.</summary>
internal sealed class QemuFileGroups(LentFiles lent) : IFileGroupFacet
{
    public Task AssociateAsync(
        DomainObject guest, string name, IReadOnlyList<SafeFileHandle> files, DomainFDAssociateFlags flags, CancellationToken cancellation)
    {
        lent.Add(guest, name, files);
        return Task.CompletedTask;
    }
}
