using System.Text;

namespace VirtBridge.CodeGen.Emitters;

/// <summary>How the contract's names look in protobuf and in the C# that protoc makes of them.</summary>
internal static class ProtoNames
{
    public const string ResultField = "result";
    private const int FirstEventField = 1000;

    /// <summary>
    /// What belongs to the gateway's own connection, which its callers share: nobody may close it, change whose it is, or end the
    /// others' events. Events come by the service EventStream.
    /// </summary>
    private static readonly HashSet<string> s_connection = ["CONNECT_OPEN", "CONNECT_CLOSE", "CONNECT_SET_IDENTITY", "CONNECT_SUPPORTS_FEATURE"];

    private const string EventFamily = "IEvents";

    /// <summary>Families a session has.</summary>
    public static IEnumerable<Family> Families(ContractModel model) =>
        model.Families.Where(f => f.Session is not null && f.Interface != EventFamily && (Operations(f).Any() || Streams(f).Any()));

    /// <summary>Operations of one request and one reply. Files cannot be handed over by gRPC.</summary>
    public static IEnumerable<Operation> Operations(Family family) =>
        family.Operations.Where(o => !o.HasStream && !o.HasFiles && !s_connection.Contains(o.Procedure.Name));

    /// <summary>Operations that open a stream of bytes; those without a C function of their own are between daemons.</summary>
    public static IEnumerable<Operation> Streams(Family family) =>
        family.Operations.Where(o => o.HasStream && !o.CFunction.StartsWith("virStream", StringComparison.Ordinal));

    /// <summary>True when the first message of a call only says what to open, and bytes follow.</summary>
    public static bool IsFed(Operation operation) => operation.Procedure.Stream != Contract.StreamDirection.Read;

    /// <summary>Events that answer a registration: the older forms say the same without an id.</summary>
    public static IEnumerable<EventShape> Events(ContractModel model)
    {
        var nested = model.Records.SelectMany(r => r.Fields).Select(f => f.Shape.CSharp).ToHashSet();
        return model.Events.Where(e => !nested.Contains(e.Record));
    }

    /// <summary>Wire numbers are unique within a program, so they make field numbers that never move.</summary>
    public static int EventField(EventShape e) => FirstEventField + e.Event.Number + (e.Event.Program == "remote" ? 0 : FirstEventField);

    public static string Rpc(Operation operation) => operation.Method[..^"Async".Length];

    public static string Request(Family family, Operation operation) => $"{family.Name}{Rpc(operation)}Request";

    /// <summary>What the first message of a fed stream holds.</summary>
    public static string Opening(Family family, Operation operation) => $"{family.Name}{Rpc(operation)}Open";

    public static string Response(Family family, Operation operation) => $"{family.Name}{Rpc(operation)}Response";

    public static string FieldType(Shape shape)
    {
        var single = shape.Kind is ShapeKind.Opaque or ShapeKind.CharVector;
        var prefix = shape.IsArray && !single ? "repeated " : shape.Optional && shape.Kind != ShapeKind.Record ? "optional " : "";
        return prefix + (shape.Kind switch
        {
            ShapeKind.Text or ShapeKind.Uuid or ShapeKind.FixedChars => "string",
            ShapeKind.Opaque or ShapeKind.CharVector => "bytes",
            ShapeKind.Flags => "uint32",
            ShapeKind.Record or ShapeKind.TypedParameter => shape.CSharp,
            _ => shape.CSharp switch
            {
                "int" or "sbyte" or "short" => "int32",
                "uint" or "byte" or "ushort" => "uint32",
                "long" => "int64",
                "ulong" => "uint64",
                var same => same,
            },
        });
    }

    public static string Snake(string name)
    {
        var text = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            var startsWord = i > 0 && char.IsUpper(name[i]) && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])));
            text.Append(startsWord ? "_" : "").Append(char.ToLowerInvariant(name[i]));
        }

        return text.ToString();
    }

    /// <summary>The property protoc's C# gives a field.</summary>
    public static string Property(string fieldName)
    {
        var text = new StringBuilder();
        var upper = true;
        foreach (var c in Snake(fieldName))
        {
            if (c == '_')
            {
                upper = true;
                continue;
            }

            text.Append(upper ? char.ToUpperInvariant(c) : c);
            upper = char.IsDigit(c);
        }

        // protoc keeps these two names for itself.
        return text.ToString() is var name and ("Types" or "Descriptor") ? name + "_" : text.ToString();
    }
}
