using VirtBridge.Model;
using VirtBridge.Xml;

namespace VirtBridge.Engine;

/// <summary>What was put into words once during an operation: its records say the same several times.</summary>
internal sealed class GenerationTexts
{
    // Definitions never change: the same object says the same.
    private readonly Dictionary<object, string> _texts = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<object, string> _current = new(ReferenceEqualityComparer.Instance);

    public string Of(DomainDef config) => Of(_texts, config, () => DomainDocuments.FormatStored(config with { Id = -1 }));

    public string Of(SnapshotDef snapshot, bool current) =>
        Of(current ? _current : _texts, snapshot, () => Generation.Format(snapshot with { Current = current }));

    private static string Of(Dictionary<object, string> known, object definition, Func<string> format) =>
        known.TryGetValue(definition, out var text) ? text : known[definition] = format();
}
