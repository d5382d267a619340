using VirtBridge.Contract;
using VirtBridge.Drivers.Qemu.Qmp.Commands;
using VirtBridge.Drivers.Qemu.Tuning;
using VirtBridge.Engine;

namespace VirtBridge.Drivers.Qemu.Hypervisor;

/// <summary>Keys and interrupts a guest can be sent.</summary>
internal sealed class QemuInput : IGuestInputFacet
{
    public async Task SendKeysAsync(DomainObject guest, KeycodeSet set, uint holdMilliseconds, uint[] codes, CancellationToken cancellation)
    {
        var keys = codes.Select(code => KeyCodes.ToQemu(set, code)).ToArray();
        await GuestRuntime.Of(guest).Guest.Monitor.ExecuteAsync(
            new SendKey(keys, holdMilliseconds == 0 ? null : holdMilliseconds), cancellation);
    }

    public async Task InjectNmiAsync(DomainObject guest, CancellationToken cancellation) =>
        await GuestRuntime.Of(guest).Guest.Monitor.ExecuteAsync(new InjectNmi(), cancellation);

    public Task SendSignalAsync(DomainObject guest, long process, DomainProcessSignal signal, CancellationToken cancellation) =>
        throw Refused.NoSupport("virDomainSendProcessSignal");
}
