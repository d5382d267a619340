using System.Text.Json.Nodes;
using VirtBridge.Model.Cpu;

namespace VirtBridge.Drivers.Qemu.Replies;

/// <summary>The property <c>feature-words</c> or <c>filtered-features</c> of an x86 vCPU.</summary>
public static class FeatureWordsReply
{
    /// <summary>Registers with at least one feature.</summary>
    public static X86CpuData Read(JsonNode? reply) => new((reply as JsonArray ?? [])
        .OfType<JsonObject>()
        .Select(word => KeyValuePair.Create(
            new X86Register(
                false,
                (uint?)(long?)word["cpuid-input-eax"] ?? 0,
                (uint?)(long?)word["cpuid-input-ecx"] ?? 0,
                ((string?)word["cpuid-register"])?.Length == 3 ? char.ToLowerInvariant(((string)word["cpuid-register"]!)[1]) : 'a'),
            (ulong)((long?)word["features"] ?? 0)))
        .Where(word => word.Value != 0));
}
