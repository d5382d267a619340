using VirtBridge.CodeGen.Abi;
using VirtBridge.Contract;
using VirtBridge.Contract.Abi;

namespace VirtBridge.CodeGen.Emitters;

/// <summary>The exported functions: arguments checked, one operation called, its result in the caller's memory.</summary>
public sealed class CExportEmitter : IEmitter
{
    private const string Folder = "src/VirtBridge.Exports/Generated/Surface";

    public IReadOnlyList<string> Folders => [Folder];

    public IEnumerable<GeneratedFile> Emit(ContractModel model)
    {
        foreach (var header in model.Abi.Functions.GroupBy(f => f.Header.Header).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            var name = ClassOf(header.Key);
            yield return new GeneratedFile($"{Folder}/{name}.cs", Surface(model, name, [.. header.Where(f => f.Adapter is null)]));
        }

        yield return new GeneratedFile($"{Folder}/HandleKinds.cs", Kinds(model.Abi));
    }

    private static string ClassOf(string header)
    {
        var words = header.Replace(".h", "", StringComparison.Ordinal).Split('-');
        return string.Concat(words.Select(w => char.ToUpperInvariant(w[0]) + w[1..])) + "Surface";
    }

    private static string Kinds(AbiModel abi)
    {
        var code = CodeText.CSharp("VirtBridge.Exports", "VirtBridge.Contract");
        code.Line("/// <summary>What the caller is told who passes something else than such an object.</summary>");
        using (code.Block("internal static class HandleKinds"))
        {
            foreach (var opaque in abi.Opaques)
            {
                var declaration = opaque.Declaration;
                code.Line($"public static readonly HandleKind {opaque.Kind} = new(\"{opaque.Kind}\", ErrorDomain.{declaration.Domain}, ErrorCode.{declaration.Invalid});");
            }
        }

        return code.ToString();
    }

    private static string Surface(ContractModel model, string name, IReadOnlyList<CFunction> functions)
    {
        var code = CodeText.CSharp(
            "VirtBridge.Exports", "System.Runtime.CompilerServices", "System.Runtime.InteropServices", "VirtBridge.Contract", "VirtBridge.Contract.Abi");
        using (code.Block($"internal static unsafe class {name}"))
        {
            foreach (var function in functions)
            {
                Function(code, model, function);
                code.Line();
            }
        }

        return code.ToString();
    }

    private static void Function(CodeText code, ContractModel model, CFunction function)
    {
        var parameters = string.Join(", ", function.Parameters.Select(p => $"{p.CSharpType} {p.Escaped}"));
        code.Line($"[UnmanagedCallersOnly(EntryPoint = \"{function.EntryPoint}\", CallConvs = [typeof(CallConvCdecl)])]");
        using (code.Block($"public static {function.ReturnType} {function.Name}({parameters})"))
        {
            code.Line($"var __f = new CallSite(\"{function.Name}\", ErrorDomain.{function.Header.Errors});");
            code.Line("ConnectionObject? __c = null;");
            using (code.Block("try"))
            {
                code.Line("LastError.Reset();");
                CArgumentStatements.Handles(code, model, function);
                CArgumentStatements.Checks(code, model, function);
                if (function.Deed is { } deed)
                {
                    CDeedStatements.Append(code, function, deed);
                }
                else
                {
                    CResultStatements.Call(code, model, function);
                }
            }

            using (code.Block("catch (Exception __e)"))
            {
                code.Line("LastError.Raise(__e, __c, __f);");
                if (function.ReturnType != "void")
                {
                    code.Line($"return {OnError(function)};");
                }
            }
        }
    }

    private static string OnError(CFunction function) => function.ReturnType == "nint" || function.Return.OnError == "0"
        ? "0"
        : $"unchecked(({function.ReturnType})(-1))";
}

/// <summary>Functions that the object itself answers.</summary>
internal static class CDeedStatements
{
    public static void Append(CodeText code, CFunction function, HandleDeed deed)
    {
        var self = CArgumentStatements.LocalOf(function.Parameters[0]);
        var target = function.Parameters.Count > 1 ? function.Parameters[1].Escaped : "";
        code.Line(deed switch
        {
            HandleDeed.Ref => $"{self}.Hold();",
            HandleDeed.Free => $"{self}.Drop(__f);",
            HandleDeed.Uuid => $"Results.PutUuid({target}, {self}.Reference.Uuid);",
            HandleDeed.UuidString => $"Results.PutUuidText({target}, {self}.Reference.Uuid);",
            _ => $"return {Read(self, deed, function.ReturnType)};",
        });
        if (deed is HandleDeed.Ref or HandleDeed.Free or HandleDeed.Uuid or HandleDeed.UuidString)
        {
            code.Line("return 0;");
        }
    }

    private static string Read(string self, HandleDeed deed, string type) => deed switch
    {
        HandleDeed.Connection => $"{self}.Connection.Address",
        HandleDeed.Domain => $"{self}.Parent(HandleKinds.Domain, {self}.Reference.Dom)",
        HandleDeed.Network => $"{self}.Parent(HandleKinds.Network, {self}.Reference.Net)",
        HandleDeed.Name => $"{self}.Borrow(\"name\", {self}.Reference.Name)",
        HandleDeed.Mac => $"{self}.Borrow(\"mac\", {self}.Reference.Mac)",
        HandleDeed.Key => $"{self}.Borrow(\"key\", {self}.Reference.Key)",
        HandleDeed.UsageId => $"{self}.Borrow(\"usage\", {self}.Reference.UsageId)",
        HandleDeed.PortDevice => $"{self}.Borrow(\"device\", {self}.Reference.Portdev)",
        HandleDeed.FilterName => $"{self}.Borrow(\"filter\", {self}.Reference.Filtername)",
        HandleDeed.Id => $"unchecked(({type}){self}.Reference.Id)",
        HandleDeed.UsageType => $"{self}.Reference.UsageType",
        HandleDeed.Timestamp => $"{self}.Reference.Timestamp",
        HandleDeed.Transport => $"unchecked(({type}){self}.Reference.Transport)",
        _ => throw new InvalidOperationException($"{deed} reads nothing"),
    };
}
