using System.Text.Json;
using System.Text.Json.Nodes;

namespace VirtBridge.Drivers.Qemu.Qmp;

/// <summary>Someone who answers QMP commands: a running guest, a probed binary, or a script in a test.</summary>
internal interface IQmpConversation
{
    /// <summary>What the peer said it is.</summary>
    QmpVersion Version { get; }

    /// <summary>Asks by name; the reply is the content of <c>return</c>. A refusal is a VirtException that holds the QMP class.</summary>
    Task<JsonElement> ExecuteAsync(string name, JsonObject? arguments, CancellationToken cancellation);
}
