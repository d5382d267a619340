using System.Text;
using System.Text.Json.Nodes;
using VirtBridge.CodeGen.Abi;
using VirtBridge.Contract;

namespace VirtBridge.CodeGen.Emitters;

/// <summary>What of the contract is implemented, by which driver: every public C function and every procedure.</summary>
public sealed class CoverageEmitter(EngineSources sources, GoldenFigures golden) : IEmitter
{
    private static readonly string[] s_drivers = ["Test", "Qemu"];

    public IReadOnlyList<string> Folders => [];

    public IEnumerable<GeneratedFile> Emit(ContractModel model)
    {
        var families = model.Families.SelectMany(f => f.Operations.Select(o => (Operation: o, Family: f))).ToDictionary(x => x.Operation, x => x.Family);
        var functions = model.Abi.Functions.OrderBy(f => f.Name, StringComparer.Ordinal).Select(f => Function(f, families)).ToList();
        var procedures = families.Where(x => x.Value.Session is not null || x.Value.Program == "admin")
            .OrderBy(x => x.Value.Program, StringComparer.Ordinal).ThenBy(x => x.Key.Procedure.Number)
            .Select(x => Procedure(x.Value, x.Key)).ToList();
        yield return new GeneratedFile("coverage.md", Page(functions, procedures) + golden.Section());
        yield return new GeneratedFile("coverage.json", Json(functions, procedures));
    }

    private Row Function(CFunction function, Dictionary<Operation, Family> families)
    {
        var how = function switch
        {
            { Adapter: { } adapter } => $"adapter {adapter}",
            { Deed: not null } => "handle",
            { Call: not null } => "generated",
            _ => "refusal",
        };
        if (function.Call is { } call && families.TryGetValue(call.Operation, out var family))
        {
            return new Row(function.Name, how, Drivers(family, call.Operation));
        }

        return new Row(function.Name, how, [.. s_drivers.Select(d => how != "refusal" ? "library" : Why(function.Never, d) ?? "not yet")]);
    }

    private Row Procedure(Family family, Operation operation) =>
        new($"{family.Program} {operation.Procedure.Number} {operation.Procedure.Name}", family.Interface, Drivers(family, operation));

    private string[] Drivers(Family family, Operation operation) => [.. s_drivers.Select(d => Driver(d, family, operation))];

    private string Driver(string driver, Family family, Operation operation)
    {
        if (Why(operation.Never, driver) is { } never)
        {
            return never;
        }

        if (!sources.Overrides(family.Name, operation.Method))
        {
            return "not yet";
        }

        var missing = sources.Missing(driver, family.Name, operation.Method).ToList();
        return missing.Count == 0 ? "yes"
            : missing.Select(m => sources.WhyNever(driver, m)).FirstOrDefault(r => r is not null) is { } reason ? $"never: {reason}"
            : $"not yet ({string.Join(", ", missing)})";
    }

    private static string? Why(IReadOnlyList<NeverAttribute> never, string driver) =>
        never.FirstOrDefault(n => n.Driver is null || n.Driver == driver) is { } found ? $"never: {found.Reason}" : null;

    private static string Page(List<Row> functions, List<Row> procedures)
    {
        var text = new StringBuilder("# Coverage\n\nWritten by codegen from the contract and from what engine and drivers say in their sources.\n\n");
        text.Append("* **yes**: the engine does it and the driver has every facet it needs\n");
        text.Append("* **not yet**: nobody does it, or the driver lacks the facet named; callers get `VIR_ERR_NO_SUPPORT` naming the function\n");
        text.Append("* **never**: no support by design, for the reason given; callers get `VIR_ERR_NO_SUPPORT`\n* **library**: answered by the C library itself\n\n");
        Count(text, "C functions", functions);
        text.Append($"* irregular C functions with a hand-written adapter: {functions.Count(f => f.How.StartsWith("adapter", StringComparison.Ordinal))}\n");
        Count(text, "wire procedures", procedures);
        Table(text, "C functions", "function", "in the C library", functions);
        Table(text, "Wire procedures", "procedure", "interface", procedures);
        return text.ToString();
    }

    private static void Count(StringBuilder text, string what, List<Row> rows)
    {
        for (var i = 0; i < s_drivers.Length; i++)
        {
            var done = rows.Count(r => r.Drivers[i] is "yes" or "library");
            var never = rows.Count(r => r.Drivers[i].StartsWith("never", StringComparison.Ordinal));
            text.Append($"* {what}, {s_drivers[i]}: {done} of {rows.Count}, never {never}, not yet {rows.Count - done - never}\n");
        }
    }

    private static void Table(StringBuilder text, string title, string first, string second, List<Row> rows)
    {
        text.Append($"\n## {title}\n\n| {first} | {second} | {string.Join(" | ", s_drivers)} |\n|---|---|{string.Concat(s_drivers.Select(_ => "---|"))}\n");
        foreach (var row in rows)
        {
            text.Append($"| {row.Name} | {row.How} | {string.Join(" | ", row.Drivers)} |\n");
        }
    }

    private static string Json(List<Row> functions, List<Row> procedures)
    {
        JsonArray Rows(List<Row> rows) => new([.. rows.Select(r => new JsonObject
        {
            ["name"] = r.Name,
            ["how"] = r.How,
            ["drivers"] = new JsonObject(s_drivers.Select((d, i) => KeyValuePair.Create(d.ToLowerInvariant(), (JsonNode?)r.Drivers[i]))),
        })]);
        return new JsonObject { ["functions"] = Rows(functions), ["procedures"] = Rows(procedures) }.ToJsonString(new() { WriteIndented = true }) + "\n";
    }

    private sealed record Row(string Name, string How, string[] Drivers);
}
