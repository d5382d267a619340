using System.Text.Json;
using VirtBridge.Contract;
using VirtBridge.Drivers.Qemu.Hotplug;
using VirtBridge.Engine;

namespace VirtBridge.Conformance;

/// <summary>A monitor that knows one list of commands and what it replies to each. Questions that nobody asks are passed over.</summary>
internal sealed class ListedMonitor(JsonElement step)
{
    private readonly Queue<(string Command, string Reply)> _listed = new(
        step.GetProperty("monitor").EnumerateArray().Select(pair => (pair[0].GetString() ?? "", pair[1].GetString() ?? "")));

    /// <summary>The reply; anything else than the next command fails.</summary>
    public string Execute(HotplugStep wanted)
    {
        while (_listed.TryPeek(out var next) && next.Command != wanted.Command && next.Command.StartsWith("query-", StringComparison.Ordinal))
        {
            _listed.Dequeue();
        }

        return _listed.TryDequeue(out var known) && known.Command == wanted.Command && !known.Reply.Contains("\"error\"", StringComparison.Ordinal)
            ? known.Reply
            : throw Refuse.Failed(ErrorDomain.Qemu, $"the monitor does not do '{wanted.Command}' now");
    }

    /// <summary>Cleaning up goes on whatever a single step says.</summary>
    public void Try(HotplugStep wanted)
    {
        if (_listed.Any(listed => listed.Command == wanted.Command))
        {
            _ = Execute(wanted);
        }
    }
}
