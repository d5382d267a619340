using System.Text.Json.Nodes;
using VirtBridge.Contract;
using VirtBridge.Drivers.Qemu.Qmp.Commands;
using VirtBridge.Engine;

namespace VirtBridge.Drivers.Qemu.Hypervisor;

/// <summary>Looks into the memory of a guest, through a file QEMU writes.</summary>
internal sealed class QemuMemory : IGuestMemoryFacet
{
    private const uint MostBytes = 16 * 1024 * 1024;

    public async Task<byte[]> PeekAsync(DomainObject guest, ulong offset, uint size, DomainMemoryFlags flags, CancellationToken cancellation)
    {
        if (size > MostBytes)
        {
            throw Refuse.Argument(ErrorDomain.Qemu, $"size {size} is more than {MostBytes} bytes, which is all that can be read at once");
        }

        var runtime = GuestRuntime.Of(guest);
        var file = Path.Combine(runtime.Directory, $"peek-{Guid.NewGuid():N}");

        // Made here, so that nobody else may read what QEMU puts into it.
        await using (new FileStream(file, new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite }))
        {
        }

        try
        {
            var command = (flags & DomainMemoryFlags.Physical) != 0 ? "pmemsave" : "memsave";
            var arguments = new JsonObject { ["val"] = offset, ["size"] = size, ["filename"] = file };
            await runtime.Guest.Monitor.ExecuteAsync(new AnyCommand(command, arguments), cancellation);
            return await File.ReadAllBytesAsync(file, cancellation);
        }
        finally
        {
            File.Delete(file);
        }
    }

    public async Task MeasureDirtyRateAsync(DomainObject guest, int seconds, DomainDirtyRateCalcFlags flags, CancellationToken cancellation)
    {
        var mode = flags switch
        {
            DomainDirtyRateCalcFlags.DirtyBitmap => "dirty-bitmap",
            DomainDirtyRateCalcFlags.DirtyRing => "dirty-ring",
            _ => "page-sampling",
        };
        var arguments = new JsonObject { ["calc-time"] = seconds, ["mode"] = mode };
        await GuestRuntime.Of(guest).Guest.Monitor.ExecuteAsync(new AnyCommand("calc-dirty-rate", arguments), cancellation);
    }
}
