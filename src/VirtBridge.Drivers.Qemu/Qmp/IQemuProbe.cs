using System.Text.Json.Nodes;

namespace VirtBridge.Drivers.Qemu.Qmp;

/// <summary>A QEMU that is asked what it can do. Nothing else talks to it, so answers come one after the other.</summary>
public interface IQemuProbe
{
    /// <summary>The value QEMU returned, or null when it refused or does not know the command.</summary>
    JsonNode? Execute(string command, JsonObject? arguments = null);
}
