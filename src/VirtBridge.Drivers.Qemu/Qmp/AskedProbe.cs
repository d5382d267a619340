using System.Text.Json;
using System.Text.Json.Nodes;
using VirtBridge.Contract;

namespace VirtBridge.Drivers.Qemu.Qmp;

/// <summary>
/// Lets a conversation answer somebody who asks one question after the other on a thread of his own. A refusal is
/// null; a conversation that broke is still an exception.
/// </summary>
internal sealed class AskedProbe(IQmpConversation conversation, CancellationToken cancellation) : IQemuProbe
{
    public JsonNode? Execute(string command, JsonObject? arguments = null)
    {
        try
        {
            var reply = conversation.ExecuteAsync(command, arguments, cancellation).GetAwaiter().GetResult();
            return reply.ValueKind switch
            {
                JsonValueKind.Object => JsonObject.Create(reply),
                JsonValueKind.Array => JsonArray.Create(reply),
                JsonValueKind.Null => null,
                _ => JsonValue.Create(reply),
            };
        }
        catch (VirtException refusal) when (QmpError.In(refusal) is not null)
        {
            return null;
        }
    }
}
