using VirtBridge.CodeGen.Abi;

namespace VirtBridge.CodeGen.Emitters;

/// <summary>From events of the contract to calls of C callbacks.</summary>
public sealed class CEventEmitter : IEmitter
{
    private const string Folder = "src/VirtBridge.Exports/Generated/Events";

    public IReadOnlyList<string> Folders => [Folder];

    public IEnumerable<GeneratedFile> Emit(ContractModel model)
    {
        var code = CodeText.CSharp("VirtBridge.Exports", "VirtBridge.Contract");
        code.Line("/// <summary>Calls the program's function for an event, with the arguments that kind of function takes.</summary>");
        using (code.Block("internal static unsafe class EventCalls"))
        {
            Table(code, model, "int?", "CallbackIdOf", "null", (_, name) => $"{name}.CallbackId");
            code.Line();
            Table(code, model, "string", "FamilyOf", "\"\"", (item, _) => $"\"{item.Family}\"");
            code.Line();
            Invoke(code, model);
        }

        yield return new GeneratedFile($"{Folder}/EventCalls.cs", code.ToString());
    }

    private static void Table(CodeText code, ContractModel model, string type, string name, string otherwise, Func<CEvent, string, string> value)
    {
        using (code.Block($"public static {type} {name}(ContractEvent __event) => __event switch", "};"))
        {
            foreach (var item in Distinct(model))
            {
                code.Line($"{item.Record} __e => {value(item, "__e")},");
            }

            code.Line($"_ => {otherwise},");
        }
    }

    private static IEnumerable<CEvent> Distinct(ContractModel model) => model.Abi.Events.DistinctBy(e => e.Record);

    private static void Invoke(CodeText code, ContractModel model)
    {
        using (code.Block("public static void Invoke(ContractEvent __event, ConnectionObject __c, nint __callback, nint __opaque)"))
        {
            code.Line("using var __a = new EventArguments();");
            using (code.Block("switch (__event)"))
            {
                foreach (var item in Distinct(model))
                {
                    Case(code, model, item);
                }
            }
        }
    }

    private static void Case(CodeText code, ContractModel model, CEvent item)
    {
        var callback = model.Abi.Callbacks.Single(c => c.Name == item.Callback);
        var fields = Flat(model, item.Record, "__e").Where(f => !f.Expression.EndsWith(".CallbackId", StringComparison.Ordinal)).ToList();
        var subject = fields.Single(f => f.Shape is { Kind: ShapeKind.Record, IsArray: false } && f.Shape.CSharp.EndsWith("Ref", StringComparison.Ordinal));
        fields.Remove(subject);
        using (code.Block($"case {item.Record} __e:", "}"))
        {
            var kind = CArgumentStatements.OpaqueOf(model, callback.Parameters[1].Type)!.Kind;
            code.Line($"var __o = new NamedObject<{subject.Shape.CSharp}>(HandleKinds.{kind}, __c, {subject.Expression});");
            code.Line("__o.Lend();");
            var values = new List<string> { "__c.Address", "__o.Address" };
            foreach (var parameter in callback.Parameters.Skip(2).SkipLast(1))
            {
                values.Add(Value(fields, parameter));
            }

            values.Add("__opaque");
            var types = string.Join(", ", callback.Parameters.Select(p => p.CSharpType).Append(callback.ReturnType));
            code.Line($"((delegate* unmanaged[Cdecl]<{types}>)__callback)({string.Join(", ", values)});");
            code.Line("__o.Release();");
            code.Line("break;");
        }
    }

    // Fields and parameters stand in the same order; the length of a list comes right after it.
    private static string Value(List<(string Expression, Shape Shape)> fields, CCallbackParameter parameter)
    {
        if (parameter.Type == "int" && parameter.Name.StartsWith("nparams", StringComparison.Ordinal))
        {
            var list = fields.First(f => f.Shape.Kind == ShapeKind.TypedParameter);
            return $"{list.Expression}.Length";
        }

        var field = fields[0];
        if (field.Shape.Kind != ShapeKind.TypedParameter)
        {
            fields.RemoveAt(0);
        }

        return parameter.CSharpType == "nint" ? $"__a.Put({field.Expression})" : $"unchecked(({parameter.CSharpType}){field.Expression})";
    }

    // Older messages are wrapped whole into those that carry a registration.
    private static IEnumerable<(string Expression, Shape Shape)> Flat(ContractModel model, string record, string prefix)
    {
        foreach (var field in model.Records.First(r => r.Name == record).Fields)
        {
            var expression = $"{prefix}.{field.Name}";
            if (field.Name == "Msg")
            {
                foreach (var inner in Flat(model, field.Shape.CSharp, expression))
                {
                    yield return inner;
                }
            }
            else
            {
                yield return (expression, field.Shape);
            }
        }
    }
}
