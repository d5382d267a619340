using Google.Protobuf.Reflection;
using Google.Protobuf.WellKnownTypes;

namespace VirtBridge.Grpc;

/// <summary>Which fields of a message a client wants: all but the text of definitions unless its mask says otherwise.</summary>
internal sealed class FieldSelection
{
    private const string Definition = "xml";
    private readonly HashSet<string> _fields;

    private FieldSelection(HashSet<string> fields) => _fields = fields;

    public static FieldSelection Of(FieldMask? mask, MessageDescriptor message)
    {
        if (mask is null || mask.Paths.Count == 0)
        {
            return new([.. message.Fields.InDeclarationOrder().Select(f => f.Name).Where(n => n != Definition)]);
        }

        foreach (var path in mask.Paths)
        {
            if (message.FindFieldByName(path) is null)
            {
                throw Limits.Invalid($"'mask' names '{(path.Length > 64 ? path[..64] + "..." : path)}', which {message.Name} does not have");
            }
        }

        return new([.. mask.Paths]);
    }

    public bool Has(string field) => _fields.Contains(field);

    /// <summary>True when anything besides <paramref name="known"/> is wanted.</summary>
    public bool HasOther(params ReadOnlySpan<string> known)
    {
        foreach (var field in _fields)
        {
            if (!known.Contains(field))
            {
                return true;
            }
        }

        return false;
    }
}
