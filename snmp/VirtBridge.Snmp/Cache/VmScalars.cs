using VirtBridge.Contract.Snmp;

namespace VirtBridge.Snmp.Cache;

/// <summary>The single objects of VM-MIB; two of them can be set.</summary>
internal sealed class VmScalars(TimeProvider clock) : IVmScalars
{
    private DateTimeOffset? _connectedSince;

    public string HvSoftware { get; set; } = "";

    public string HvVersion { get; set; } = "";

    /// <summary>No vendor has given these hypervisors an identifier: the one for "nothing".</summary>
    public string HvObjectID => "0.0";

    public TimeSpan HvUpTime => _connectedSince is { } since ? clock.GetUtcNow() - since : TimeSpan.Zero;

    public int Number { get; set; }

    public TimeSpan TableLastChange { get; private set; }

    public bool PerVMNotificationsEnabled { get; set; }

    public bool BulkNotificationsEnabled { get; set; }

    public byte[] AffectedVMs { get; init; } = [];

    /// <summary>The hypervisor's up time begins anew, and with it the time of the last change.</summary>
    public void Connect() => (_connectedSince, TableLastChange) = (clock.GetUtcNow(), TimeSpan.Zero);

    public void Disconnect() => _connectedSince = null;

    public void TableChanged() => TableLastChange = HvUpTime;

    /// <summary>The same with the machines that a bulk notification is about: one bit each, the first bit is machine 1.</summary>
    public VmScalars Affecting(IEnumerable<int> indexes)
    {
        // Beyond this many machines the list would not fit a message.
        const int maxIndex = 8 * 1024;
        var known = indexes.Where(i => i is > 0 and <= maxIndex).ToList();
        var bits = new byte[known.Count == 0 ? 0 : (known.Max() + 7) / 8];
        foreach (var index in known)
        {
            bits[(index - 1) / 8] |= (byte)(0x80 >> ((index - 1) % 8));
        }

        return new VmScalars(clock) { AffectedVMs = bits };
    }
}
