using VirtBridge.CodeGen.Emitters;

namespace VirtBridge.CodeGen;

/// <summary>
/// What clients of bindings/proto may rely on: each field's number and type, each call's messages. A line that has been
/// written once may not change or go: old clients would read other fields' values.
/// </summary>
public sealed class ProtoLock(string root)
{
    public const string Path = "codegen/proto.lock";

    /// <summary>Promises that were made and no longer hold.</summary>
    public List<string> Broken(ContractModel model)
    {
        var file = System.IO.Path.Combine(root, Path);
        var now = Promises(new ProtoEmitter().Emit(model)).ToHashSet(StringComparer.Ordinal);
        return File.Exists(file) ? [.. Broken(File.ReadLines(file), now)] : [];
    }

    public static IEnumerable<string> Broken(IEnumerable<string> promised, IReadOnlySet<string> now) =>
        promised.Where(line => line.Length > 0 && !now.Contains(line));

    /// <summary>One line for each field, value and call of proto files in the form our emitter writes.</summary>
    public static IEnumerable<string> Promises(IEnumerable<GeneratedFile> files) => files.SelectMany(f => Promises(f.Text)).Order(StringComparer.Ordinal);

    public static IEnumerable<string> Promises(string proto)
    {
        var inside = new Stack<string>();
        foreach (var line in proto.Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0 && !l.StartsWith("//", StringComparison.Ordinal)))
        {
            var words = line.TrimEnd(';', '{', ' ').Split(' ');
            if (line.EndsWith('{'))
            {
                // The fields of a oneof are fields of its message.
                inside.Push(words[0] == "oneof" ? inside.Peek() : words[1]);
            }
            else if (line == "}")
            {
                inside.Pop();
            }
            else if (inside.Count > 0)
            {
                yield return $"{inside.Peek()}: {string.Join(' ', words)}";
            }
        }
    }
}
