namespace VirtBridge.CodeGen.Emitters;

/// <summary>Client side: every operation as one call over an <c>IRpcCaller</c>.</summary>
public sealed class ProxyEmitter : IEmitter
{
    private const string Folder = "src/VirtBridge.Rpc/Generated/Proxies";

    public IReadOnlyList<string> Folders => [Folder];

    public IEnumerable<GeneratedFile> Emit(ContractModel model) =>
        model.Families
            .Select(f => new GeneratedFile($"{Folder}/{f.Name}Proxy.cs", Proxy(f)))
            .Append(new GeneratedFile($"{Folder}/ProxySet.cs", Set(model)));

    private static string Set(ContractModel model)
    {
        var code = CodeText.CSharp("VirtBridge.Rpc", "VirtBridge.Contract");
        code.Line("/// <summary>The proxies of every family a session has, over one caller.</summary>");
        using (code.Block("public class ProxySet(IRpcCaller caller)"))
        {
            foreach (var family in model.Families.Where(f => f.Session is not null))
            {
                code.Line($"public {family.Interface} {family.Session} {{ get; }} = new {family.Name}Proxy(caller);");
                code.Line();
            }
        }

        return code.ToString();
    }

    private static string Proxy(Family family)
    {
        var code = CodeText.CSharp("VirtBridge.Rpc", "VirtBridge.Contract");
        using (code.Block($"public sealed class {family.Name}Proxy(IRpcCaller caller) : {family.Interface}"))
        {
            foreach (var operation in family.Operations)
            {
                Method(code, family, operation);
                code.Line();
            }
        }

        return code.ToString();
    }

    private static void Method(CodeText code, Family family, Operation operation)
    {
        using (code.Block($"public async {Signatures.Of(operation)}"))
        {
            code.Line("var writer = caller.Rent();");
            foreach (var parameter in operation.Parameters)
            {
                XdrStatements.Write(code, parameter.Shape, Signatures.Escape(parameter.Name));
            }

            var stream = operation.HasStream ? "stream" : "null";
            var files = operation.HasFiles ? "files" : "null";
            code.Line($"using var reply = await caller.CallAsync(Programs.{Programs.NameOf(family.Program)}, {operation.Procedure.Number}, writer, {stream}, {files}, cancellation).ConfigureAwait(false);");
            if (operation.Result is { } result)
            {
                code.Line("var reader = reply.Reader;");
                XdrStatements.Read(code, result, "__result");
                code.Line("return __result;");
            }
        }
    }
}

/// <summary>C# method heads shared by proxies, gates and bases.</summary>
internal static class Signatures
{
    private static readonly HashSet<string> s_keywords =
    [
        "event", "params", "in", "out", "ref", "object", "string", "lock", "base", "default", "new", "checked", "fixed", "class",
        "operator", "virtual", "is", "as",
    ];

    public static string Escape(string name) => s_keywords.Contains(name) ? "@" + name : name;

    public static string ReturnType(Operation operation) => operation.Result is { } result ? $"ValueTask<{result.Type}>" : "ValueTask";

    public static string Of(Operation operation)
    {
        var parameters = operation.Parameters.Select(p => $"{p.Shape.Type} {Escape(p.Name)}")
            .Concat(operation.HasStream ? ["IVirtStream stream"] : [])
            .Concat(operation.HasFiles ? ["FileSet files"] : [])
            .Append("CancellationToken cancellation");
        return $"{ReturnType(operation)} {operation.Method}({string.Join(", ", parameters)})";
    }

    public static string Arguments(Operation operation, string cancellation = "cancellation")
    {
        var arguments = operation.Parameters.Select(p => Escape(p.Name))
            .Concat(operation.HasStream ? ["stream"] : [])
            .Concat(operation.HasFiles ? ["files"] : [])
            .Append(cancellation);
        return string.Join(", ", arguments);
    }
}
