namespace VirtBridge.CodeGen.Emitters;

/// <summary>For each family a decorator that asks the access context before a call goes on.</summary>
public sealed class GateEmitter : IEmitter
{
    private const string Folder = "src/VirtBridge.Engine/Generated/Gates";

    public IReadOnlyList<string> Folders => [Folder];

    public IEnumerable<GeneratedFile> Emit(ContractModel model) =>
        model.Families.Where(f => f.Session is not null)
            .Select(f => new GeneratedFile($"{Folder}/{f.Name}Gate.cs", Gate(model, f)))
            .Append(new GeneratedFile($"{Folder}/KnownFlags.cs", KnownFlags(model)))
            .Append(new GeneratedFile($"{Folder}/GatedSession.cs", Session(model)));

    private static string KnownFlags(ContractModel model)
    {
        var code = CodeText.CSharp("VirtBridge.Engine");
        using (code.Block("public static class KnownFlags"))
        {
            foreach (var (name, mask) in model.FlagMasks.OrderBy(m => m.Key, StringComparer.Ordinal))
            {
                code.Line($"public const uint {name} = 0x{mask:x};");
            }
        }

        return code.ToString();
    }

    private static string Session(ContractModel model)
    {
        var code = CodeText.CSharp("VirtBridge.Engine", "VirtBridge.Contract");
        code.Line("/// <summary>A session whose every family stands behind its gate.</summary>");
        using (code.Block("public sealed class GatedSession(IVirtSession inner, AccessContext access) : IVirtSession"))
        {
            foreach (var family in model.Families.Where(f => f.Session is not null))
            {
                code.Line($"public {family.Interface} {family.Session} {{ get; }} = new {family.Name}Gate(inner.{family.Session}, access);");
                code.Line();
            }

            using (code.Block("public Action<ContractEvent>? EventReceiver"))
            {
                code.Line("get => inner.EventReceiver;");
                code.Line("set => inner.EventReceiver = value;");
            }

            code.Line();
            code.Line("public ValueTask DisposeAsync() => inner.DisposeAsync();");
        }

        return code.ToString();
    }

    private static string Gate(ContractModel model, Family family)
    {
        var code = CodeText.CSharp("VirtBridge.Engine", "VirtBridge.Contract");
        using (code.Block($"public sealed class {family.Name}Gate({family.Interface} inner, AccessContext access) : {family.Interface}"))
        {
            foreach (var operation in family.Operations)
            {
                Method(code, model, operation, DriverOf(family.Name));
                code.Line();
            }
        }

        return code.ToString();
    }

    // Families whose refusals carry the name of a driver of their own; those of the others carry the hypervisor's.
    private static string DriverOf(string family) => family switch
    {
        "Networks" or "NetworkPorts" => ", ErrorDomain.Network",
        "StoragePools" or "StorageVolumes" => ", ErrorDomain.Storage",
        "NodeDevices" => ", ErrorDomain.Nodedev",
        "Secrets" => ", ErrorDomain.Secret",
        "NWFilters" => ", ErrorDomain.Nwfilter",
        "Interfaces" => ", ErrorDomain.Interface",
        _ => "",
    };

    private static void Method(CodeText code, ContractModel model, Operation operation, string driver)
    {
        var flags = operation.Parameters.FirstOrDefault(p => p is { Name: "flags", Shape.IsArray: false });
        using (code.Block($"public {Signatures.Of(operation)}"))
        {
            var function = operation.CFunction;
            if (operation.Procedure.Write)
            {
                code.Line($"access.RequireWritable(\"{function}\");");
            }

            if (operation.Procedure.WriteIfSource is >= 0 and var guardedSource)
            {
                using (code.Block($"if (source == {guardedSource})"))
                {
                    code.Line($"access.RequireWritable(\"{function}\");");
                }
            }

            if (flags is not null)
            {
                code.Line($"var __flags = unchecked((uint)flags);");
                if (operation.Procedure.WriteIfFlags is { } guarded)
                {
                    code.Line($"access.RequireWritableFor(\"{function}\", __flags, 0x{Mask(model, guarded):x});");
                }

                // A plain number has no flags that mean anything yet.
                var known = flags.Shape.Kind == ShapeKind.Flags ? $"KnownFlags.{flags.Shape.CSharp}{AlsoKnown(model, operation, flags)}"
                    : s_withoutFlags.Contains(function) ? "0x4u" : "0";
                code.Line($"access.RequireKnown(\"{function}\", __flags, {known}{driver});");

                foreach (var exclude in operation.Excludes)
                {
                    var terms = string.Join(", ", exclude.Flags.Select(f => $"(\"{f}\", 0x{Mask(model, f):x}u)"));
                    code.Line($"AccessContext.RequireExclusive(\"{function}\", __flags, [{terms}]);");
                }

                foreach (var need in operation.Requires)
                {
                    code.Line($"AccessContext.RequireTogether(\"{function}\", __flags, (\"{need.Flag}\", 0x{Mask(model, need.Flag):x}u), (\"{need.Needs}\", 0x{Mask(model, need.Needs):x}u));");
                }
            }

            Permissions(code, model, operation, flags is not null);
            if (operation.Validated is { } validated)
            {
                var document = operation.Parameters.First(p => p.Shape is { Kind: ShapeKind.Text, IsArray: false } && p.Name.Contains("xml", StringComparison.OrdinalIgnoreCase));
                if (validated.Flag is { } asked)
                {
                    using (code.Block($"if ((__flags & 0x{Mask(model, asked):x}u) != 0)"))
                    {
                        code.Line($"access.Validate({Signatures.Escape(document.Name)}, \"{validated.Schema}\");");
                    }
                }
                else
                {
                    code.Line($"access.ValidateWherePossible({Signatures.Escape(document.Name)}, \"{validated.Schema}\");");
                }
            }

            code.Line($"access.Faults?.Meet(\"{operation.CFunction}\");");
            code.Line($"return inner.{operation.Method}({Signatures.Arguments(operation)});");
        }
    }

    // The library adds the word of strings to these, whatever flags its caller gave.
    private static readonly string[] s_withoutFlags = ["virNodeGetMemoryParameters", "virNodeGetSEVInfo", "virDomainGetLaunchSecurityInfo"];

    // Clients that can take strings among named values say so with a flag no enumeration lists.
    private static string AlsoKnown(ContractModel model, Operation operation, Parameter flags)
    {
        const string StringsWelcome = " | 0x4u";
        var named = operation.Result is { CSharp: "TypedParameter" }
            || model.Records.Any(r => r.Name == operation.Result?.CSharp && r.Fields.Any(f => f.Shape.CSharp == "TypedParameter"));
        return named && flags.Shape.CSharp == "DomainModificationImpact" ? StringsWelcome : "";
    }

    private static void Permissions(CodeText code, ContractModel model, Operation operation, bool hasFlags)
    {
        if (operation.Access.Count == 0)
        {
            return;
        }

        using (code.Block("if (access.Policy is not null)"))
        {
            foreach (var rule in operation.Access)
            {
                var require = $"access.Require(\"{rule.Subject}\", \"{rule.Permission}\", {Subject(operation)});";
                if (rule.WhenFlag is null || !hasFlags)
                {
                    code.Line(require);
                    continue;
                }

                var negated = rule.WhenFlag.StartsWith('!');
                var mask = Mask(model, rule.WhenFlag.TrimStart('!'));
                using (code.Block($"if ((__flags & 0x{mask:x}u) {(negated ? "==" : "!=")} 0)"))
                {
                    code.Line(require);
                }
            }
        }
    }

    /// <summary>The object the permission is about: the first reference among the arguments.</summary>
    private static string Subject(Operation operation)
    {
        var subject = operation.Parameters.FirstOrDefault(p => p.Shape is { Kind: ShapeKind.Record, IsArray: false } && p.Shape.CSharp.EndsWith("Ref", StringComparison.Ordinal));
        return subject is null ? "null" : Signatures.Escape(subject.Name);
    }

    private static uint Mask(ContractModel model, string names)
    {
        var mask = 0u;
        foreach (var name in names.Split('|'))
        {
            mask |= model.Flags.TryGetValue(name.Trim(), out var value)
                ? value
                : throw new InvalidOperationException($"the contract names an unknown flag {name}");
        }

        return mask;
    }
}
