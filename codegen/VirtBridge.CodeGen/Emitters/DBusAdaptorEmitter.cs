namespace VirtBridge.CodeGen.Emitters;

/// <summary>For each D-Bus interface its introspection text and the adaptor that reads arguments, calls the operation and writes results.</summary>
public sealed class DBusAdaptorEmitter(DBusModel dbus) : IEmitter
{
    public const string Folder = "dbus/VirtBridge.DBus/Generated";

    public IReadOnlyList<string> Folders => [Folder];

    public IEnumerable<GeneratedFile> Emit(ContractModel model) =>
        dbus.Faces.Select(f => new GeneratedFile($"{Folder}/{f.Name}.xml", DBusXml.Document(f)))
            .Concat(dbus.Faces.Select(f => new GeneratedFile($"{Folder}/{f.Short}Adaptor.cs", Adaptor(model, f))))
            .Append(new GeneratedFile($"{Folder}/BusSignals.cs", DBusSignalText.Signals(model, dbus)))
            .Append(new GeneratedFile($"{Folder}/BusAdaptors.cs", List(dbus)));

    private static string List(DBusModel dbus)
    {
        var code = CodeText.CSharp("VirtBridge.DBus.Generated", "VirtBridge.DBus.Tree");
        code.Line("/// <summary>Every interface, by the path element between the connection's object and its objects.</summary>");
        using (code.Block("internal static class BusAdaptors"))
        {
            code.Line("public static IReadOnlyList<BusAdaptor> All { get; } =");
            code.Line("[");
            foreach (var face in dbus.Faces)
            {
                code.Line($"    new {face.Short}Adaptor(),");
            }

            code.Line("];");
        }

        return code.ToString();
    }

    private static string Adaptor(ContractModel model, DBusFace face)
    {
        var code = CodeText.CSharp(
            "VirtBridge.DBus.Generated", "VirtBridge.Contract", "VirtBridge.Contract.DBus", "VirtBridge.DBus.Adapters", "VirtBridge.DBus.Bus", "VirtBridge.DBus.Tree");
        using (code.Block($"internal sealed class {face.Short}Adaptor : BusAdaptor"))
        {
            code.Line($"public override string Name => \"{face.Name}\";");
            code.Line();
            code.Line($"public override string Directory => \"{face.Directory}\";");
            code.Line();
            code.Line($"public override DBusPathKey Key => DBusPathKey.{face.Key};");
            code.Line();
            code.Line($"public override string Xml => \"\"\"\n{string.Concat(DBusXml.Interface(face).Select(l => "        " + l + "\n"))}        \"\"\";");
            code.Line();
            Signatures(code, face);
            Dispatch(code, face);
            Properties(code, face);
            foreach (var method in face.Methods)
            {
                Method(code, model, face, method);
            }

            foreach (var property in face.Properties)
            {
                Getter(code, model, face, property);
                if (property.Set is not null)
                {
                    Setter(code, model, face, property);
                }
            }
        }

        return code.ToString();
    }

    private static void Signatures(CodeText code, DBusFace face) =>
        Switch(code, "public override string? Signature(string member)", "member", "null",
            face.Methods.Select(m => (m.Name, $"\"{m.InputSignature}\"")));

    private static void Dispatch(CodeText code, DBusFace face) =>
        Switch(code, "public override ValueTask<BusReply> CallAsync(string member, BusTarget target, MessageReader arguments, CancellationToken cancellation)",
            "member", "throw Unknown(member)",
            face.Methods.Select(m => (m.Name, $"{m.Name}Async(target, arguments, cancellation)")));

    private static void Properties(CodeText code, DBusFace face)
    {
        code.Line("public override IReadOnlyList<BusProperty> Properties { get; } =");
        code.Line("[");
        foreach (var property in face.Properties)
        {
            code.Line($"    new(\"{property.Name}\", \"{property.Type.Signature}\", Writable: {(property.Set is null ? "false" : "true")}),");
        }

        code.Line("];");
        code.Line();
        Switch(code, "public override ValueTask<BusReply> GetAsync(string property, BusTarget target, CancellationToken cancellation)",
            "property", "throw Unknown(property)",
            face.Properties.Select(p => (p.Name, $"Get{p.Name}Async(target, cancellation)")));
        Switch(code, "public override ValueTask SetAsync(string property, BusTarget target, MessageReader value, CancellationToken cancellation)",
            "property", "throw Unknown(property)",
            face.Properties.Where(p => p.Set is not null).Select(p => (p.Name, $"Set{p.Name}Async(target, value, cancellation)")));
    }

    private static void Switch(CodeText code, string head, string subject, string otherwise, IEnumerable<(string Name, string Result)> cases)
    {
        using (code.Block($"{head} => {subject} switch", "};"))
        {
            foreach (var (name, result) in cases)
            {
                code.Line($"\"{name}\" => {result},");
            }

            code.Line($"_ => {otherwise},");
        }

        code.Line();
    }

    private static void Method(CodeText code, ContractModel model, DBusFace face, DBusMethod method)
    {
        using (code.Block($"private static async ValueTask<BusReply> {Safe(method.Name)}Async(BusTarget __target, MessageReader __arguments, CancellationToken __cancellation)"))
        {
            foreach (var input in method.Inputs)
            {
                code.Line($"var {Safe(input.Name)} = __arguments.{DBusText.Read(input.Type)}();");
            }

            Open(code, face, fresh: false);
            var shape = method.Calls is null
                ? Adapted(code, face, method.Name, method.Inputs, method.Output is not null)
                : DBusCallText.Invoke(code, model, face, method, method.Calls);
            Reply(code, model, method.Output?.Type, shape, $"{face.Short}.{method.Name}");
        }

        code.Line();
    }

    private static void Getter(CodeText code, ContractModel model, DBusFace face, DBusProperty property)
    {
        using (code.Block($"private static async ValueTask<BusReply> Get{property.Name}Async(BusTarget __target, CancellationToken __cancellation)"))
        {
            Open(code, face, fresh: property.ReferenceMember is not null);
            if (property.ReferenceMember is { } member)
            {
                var field = model.Records.Single(r => r.Name == face.Reference).Fields.Single(f => f.Name == member);
                code.Line($"var __result = __self.{member};");
                Reply(code, model, property.Type, field.Shape, property.Name);
            }
            else
            {
                var method = new DBusMethod(property.Name, [], new("value", property.Type), property.Get, new Dictionary<string, int>());
                var shape = property.Get is null
                    ? Adapted(code, face, property.Name, [], hasResult: true)
                    : DBusCallText.Invoke(code, model, face, method, property.Get);
                if (shape is { Kind: ShapeKind.Text, Optional: true })
                {
                    code.Line("BusTarget.Present(__result);");
                }

                Reply(code, model, property.Type, shape, property.Name);
            }
        }

        code.Line();
    }

    private static void Setter(CodeText code, ContractModel model, DBusFace face, DBusProperty property)
    {
        using (code.Block($"private static async ValueTask Set{property.Name}Async(BusTarget __target, MessageReader __arguments, CancellationToken __cancellation)"))
        {
            code.Line($"__arguments.OpenVariant(\"{property.Name}\", \"{property.Type.Signature}\");");
            code.Line($"var value = __arguments.{DBusText.Read(property.Type)}();");
            Open(code, face, fresh: false);
            var method = new DBusMethod(property.Name, [new("value", property.Type)], null, property.Set, new Dictionary<string, int>());
            DBusCallText.Invoke(code, model, face, method, property.Set!);
        }

        code.Line();
    }

    private static void Open(CodeText code, DBusFace face, bool fresh)
    {
        code.Line("var __session = await __target.SessionAsync(__cancellation);");
        if (face.Reference is { } reference)
        {
            code.Line($"var __self = await __target.{(fresh ? "Fresh" : "")}{reference}Async(__session, __cancellation);");
        }
    }

    /// <summary>A hand-written method already answers with values of the D-Bus types.</summary>
    private static Shape? Adapted(CodeText code, DBusFace face, string name, IReadOnlyList<DBusArgument> inputs, bool hasResult)
    {
        var arguments = new[] { "__target", "__session" }
            .Concat(face.Reference is null ? [] : ["__self"])
            .Concat(inputs.Select(i => Safe(i.Name)))
            .Append("__cancellation");
        code.Line($"{(hasResult ? "var __result = " : "")}await {face.Short}Adapters.{name}Async({string.Join(", ", arguments)});");
        return null;
    }

    private static void Reply(CodeText code, ContractModel model, DBusType? type, Shape? shape, string member)
    {
        if (type is null)
        {
            code.Line("return static _ => { };");
            return;
        }

        using (code.Block("return __w =>", "};"))
        {
            new DBusWriteText(code, model, member).Write("__result", type, shape, 0);
        }
    }

    internal static string Safe(string name) => CodeGen.Emitters.Signatures.Escape(name) is var escaped && name == "interface" ? "@interface" : escaped;
}
