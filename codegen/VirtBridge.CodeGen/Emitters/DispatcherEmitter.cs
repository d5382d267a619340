namespace VirtBridge.CodeGen.Emitters;

/// <summary>Server side: procedure number and XDR arguments to one call on a session.</summary>
public sealed class DispatcherEmitter : IEmitter
{
    private const string Folder = "src/VirtBridge.Rpc/Generated/Dispatchers";

    public IReadOnlyList<string> Folders => [Folder];

    public IEnumerable<GeneratedFile> Emit(ContractModel model)
    {
        foreach (var family in model.Families)
        {
            yield return new GeneratedFile($"{Folder}/{family.Name}Dispatcher.cs", Dispatcher(family));
        }

        foreach (var program in model.Families.Where(f => f.Session is not null).GroupBy(f => f.Program))
        {
            yield return new GeneratedFile($"{Folder}/{Programs.NameOf(program.Key)}Program.cs", Program(program.Key, [.. program]));
        }
    }

    private static string Dispatcher(Family family)
    {
        var code = CodeText.CSharp("VirtBridge.Rpc", "VirtBridge.Contract");
        using (code.Block($"public static class {family.Name}Dispatcher"))
        {
            using (code.Block($"public static ValueTask DispatchAsync({family.Interface} target, int procedure, ref XdrReader reader, XdrWriter writer, RpcCallContext context)"))
            {
                using (code.Block("switch (procedure)"))
                {
                    foreach (var operation in family.Operations)
                    {
                        using (code.Block($"case {operation.Procedure.Number}:"))
                        {
                            Case(code, operation);
                        }
                    }

                    code.Line("default:");
                    code.Line("    throw RpcErrors.UnknownProcedure(procedure);");
                }
            }

            foreach (var result in family.Operations.Where(o => o.Result is not null).Select(o => o.Result!).DistinctBy(FinishName))
            {
                code.Line();
                Finish(code, result);
            }
        }

        return code.ToString();
    }

    private static void Case(CodeText code, Operation operation)
    {
        foreach (var parameter in operation.Parameters)
        {
            XdrStatements.Read(code, parameter.Shape, "__" + parameter.Name);
        }

        code.Line("reader.ExpectEnd();");
        var arguments = operation.Parameters.Select(p => "__" + p.Name)
            .Concat(operation.HasStream ? [$"context.OpenStream()"] : [])
            .Concat(operation.HasFiles ? ["context.Files"] : [])
            .Append("context.Cancellation");
        var call = $"target.{operation.Method}({string.Join(", ", arguments)})";
        code.Line(operation.Result is { } result ? $"return {FinishName(result)}({call}, writer);" : $"return {call};");
    }

    private static string FinishName(Shape result) =>
        $"Finish{char.ToUpperInvariant(result.CSharp[0])}{result.CSharp[1..]}{(result.IsArray ? "Array" : "")}{(result.Optional ? "OrNull" : "")}";

    private static void Finish(CodeText code, Shape result)
    {
        var name = FinishName(result);
        using (code.Block($"private static ValueTask {name}(ValueTask<{result.Type}> __task, XdrWriter writer)"))
        {
            using (code.Block("if (__task.IsCompletedSuccessfully)"))
            {
                code.Line("var __result = __task.Result;");
                XdrStatements.Write(code, result, "__result");
                code.Line("return default;");
            }

            code.Line("return Await(__task, writer);");
            code.Line();
            using (code.Block($"static async ValueTask Await(ValueTask<{result.Type}> __task, XdrWriter writer)"))
            {
                code.Line("var __result = await __task.ConfigureAwait(false);");
                XdrStatements.Write(code, result, "__result");
            }
        }
    }

    private static string Program(string program, IReadOnlyList<Family> families)
    {
        var operations = families.SelectMany(f => f.Operations.Select(o => (Family: f, Operation: o))).OrderBy(x => x.Operation.Procedure.Number).ToList();
        var name = Programs.NameOf(program);
        var code = CodeText.CSharp("VirtBridge.Rpc", "VirtBridge.Contract");
        using (code.Block($"public static class {name}Program"))
        {
            using (code.Block("public static ValueTask DispatchAsync(IVirtSession session, int procedure, ref XdrReader reader, XdrWriter writer, RpcCallContext context)"))
            {
                using (code.Block("switch (procedure)"))
                {
                    foreach (var family in families)
                    {
                        foreach (var operation in family.Operations)
                        {
                            code.Line($"case {operation.Procedure.Number}:");
                        }

                        code.Line($"    return {family.Name}Dispatcher.DispatchAsync(session.{family.Session}, procedure, ref reader, writer, context);");
                    }

                    code.Line("default:");
                    code.Line("    throw RpcErrors.UnknownProcedure(procedure);");
                }
            }

            code.Line();
            Set(code, "IsFast", "Answered from memory, so on the thread that reads the socket.", operations.Where(x => x.Operation.Procedure.Fast));
            Set(code, "IsHighPriority", "Served by workers that long calls cannot occupy.", operations.Where(x => x.Operation.Procedure.HighPriority));
            Set(code, "NeedsNoAuthentication", "Allowed before authentication.", operations.Where(x => !x.Operation.Procedure.NeedsAuthentication));
        }

        return code.ToString();
    }

    private static void Set(CodeText code, string name, string summary, IEnumerable<(Family Family, Operation Operation)> operations)
    {
        var numbers = operations.Select(x => x.Operation.Procedure.Number).ToList();
        code.Line($"/// <summary>{summary}</summary>");
        code.Line(numbers.Count == 0
            ? $"public static bool {name}(int procedure) => false;"
            : $"public static bool {name}(int procedure) => procedure is {string.Join(" or ", numbers)};");
        code.Line();
    }
}
