using System.Text.Json;
using VirtBridge.CodeGen.Abi;

namespace VirtBridge.CodeGen.Facts;

/// <summary>
/// Compares the contract with tables of interface facts (api.json, enums.json, rpc.json) that were collected apart from it, so a
/// slip in a number, a name or a permission cannot pass unseen. Each difference is one line.
/// </summary>
public sealed class FactsComparison(ContractModel model, string folder)
{
    // Programs of helper daemons and of the protocol layer itself; no client calls them through the contract.
    private static readonly string[] s_notOurs = ["keepalive", "lock", "log", "lxc_monitor"];

    public IEnumerable<string> Differences() =>
        Functions().Concat(Enumerations()).Concat(Procedures()).Concat(Events()).Where(difference => difference.Length > 0);

    private IEnumerable<string> Functions()
    {
        using var facts = Read("api.json");
        var ours = model.Abi.Functions.ToDictionary(f => f.Name);
        foreach (var fact in facts.RootElement.GetProperty("functions").EnumerateObject())
        {
            if (!ours.TryGetValue(fact.Name, out var function))
            {
                yield return $"function {fact.Name} is missing";
                continue;
            }

            foreach (var difference in Compare(function, fact.Value))
            {
                yield return Prefixed($"function {fact.Name}", difference);
            }
        }
    }

    private static IEnumerable<string> Compare(CFunction ours, JsonElement fact)
    {
        yield return Differ("library", ours.Header.Library, Text(fact, "lib"));
        yield return Differ("header", ours.Header.Header, Text(fact, "header"));
        yield return Differ("symbol version", ours.Declaration.Node, Text(fact, "sym"));
        yield return Differ("returns", ours.Return.Type, Text(fact.GetProperty("ret"), "type"));
        if (!IsGuardedAtTimes(ours))
        {
            yield return Differ("write", ours.Declaration.Write ? "true" : "", fact.TryGetProperty("write", out _) ? "true" : "");
        }

        var parameters = fact.GetProperty("params").EnumerateArray().Select(p => $"{Text(p, "type")} {Text(p, "name")}");
        yield return Differ("parameters", string.Join(", ", ours.Parameters.Select(p => $"{p.Declaration.Type} {p.Name}")), string.Join(", ", parameters));
    }

    // What a read-only connection may not ask only with some arguments is in the table now as written, now as not.
    private static bool IsGuardedAtTimes(CFunction ours) =>
        ours.Declaration.WriteIfFlags is not null || ours.Call?.Operation.Procedure.WriteIfSource >= 0;

    private IEnumerable<string> Enumerations()
    {
        using var facts = Read("enums.json");
        var ours = model.Abi.Enums.SelectMany(e => e.Values).ToLookup(v => v.Declaration.Name, v => v.Value);
        foreach (var fact in facts.RootElement.GetProperty("enums").EnumerateArray().SelectMany(e => e.GetProperty("values").EnumerateArray()))
        {
            var name = Text(fact, "name");
            var sentinel = fact.TryGetProperty("sentinel", out var last) && last.ValueKind == JsonValueKind.True;
            if (!ours.Contains(name))
            {
                yield return $"enumerator {name} is missing";
            }
            else if (!sentinel && fact.GetProperty("value").TryGetInt64(out var value) && !ours[name].Contains(value))
            {
                yield return $"enumerator {name} is {ours[name].First()}, not {value}";
            }
        }
    }

    private IEnumerable<string> Procedures()
    {
        var ours = model.Families.SelectMany(f => f.Operations.Select(o => (f.Program, Operation: o)))
            .ToDictionary(x => (x.Program, x.Operation.Procedure.Number), x => x.Operation);
        foreach (var (program, fact) in Of("call"))
        {
            var number = fact.GetProperty("number").GetInt32();
            var name = ShortName(fact);
            if (!ours.TryGetValue((program, number), out var operation))
            {
                yield return $"procedure {program} {number} {name} is missing";
                continue;
            }

            var place = $"procedure {program} {number}";
            yield return Prefixed(place, Differ("name", operation.Procedure.Name, name));
            yield return Prefixed(place, Differ("access", Join(operation.Access.Select(a => $"{a.Subject}:{a.Permission}:{a.WhenFlag}")), Join(Access(fact, "acl"))));
            yield return Prefixed(place, Differ("filter", Join(operation.Filters.Select(a => $"{a.Subject}:{a.Permission}:")), Join(Access(fact, "aclfilter"))));
            yield return Prefixed(place, Differ("high priority", operation.Procedure.HighPriority ? "high" : "low", Text(fact, "priority")));
            var open = fact.TryGetProperty("need_auth", out var auth) && auth.ValueKind == JsonValueKind.False;
            yield return Prefixed(place, Differ("needs authentication", operation.Procedure.NeedsAuthentication ? "yes" : "no", open ? "no" : "yes"));
        }
    }

    private IEnumerable<string> Events()
    {
        var ours = model.Events.ToDictionary(e => (e.Event.Program, e.Event.Number), e => e.Event.Name);
        foreach (var (program, fact) in Of("event"))
        {
            var number = fact.GetProperty("number").GetInt32();
            yield return ours.TryGetValue((program, number), out var name)
                ? Prefixed($"event {program} {number}", Differ("name", name, ShortName(fact)))
                : $"event {program} {number} {ShortName(fact)} is missing";
        }
    }

    private IEnumerable<(string Program, JsonElement Fact)> Of(string kind)
    {
        using var facts = Read("rpc.json");
        foreach (var program in facts.RootElement.GetProperty("programs").EnumerateArray())
        {
            var name = Text(program, program.TryGetProperty("name", out _) ? "name" : "program");
            foreach (var fact in program.GetProperty("procedures").EnumerateArray().Where(p => !s_notOurs.Contains(name) && Text(p, "kind") == kind))
            {
                yield return (name, fact);
            }
        }
    }

    // A call that nobody needs a permission for says so with "none".
    private static IEnumerable<string> Access(JsonElement fact, string member) =>
        fact.TryGetProperty(member, out var list)
            ? list.EnumerateArray().Where(a => a.TryGetProperty("object", out _)).Select(a => $"{Text(a, "object")}:{Text(a, "perm")}:{Text(a, "flags")}")
            : [];

    // REMOTE_PROC_X, QEMU_PROC_X and ADMIN_PROC_X are all X.
    private static string ShortName(JsonElement fact)
    {
        var name = Text(fact, "name");
        return name[(name.IndexOf("_PROC_", StringComparison.Ordinal) + "_PROC_".Length)..];
    }

    private static string Join(IEnumerable<string> items) => string.Join(' ', items.Order(StringComparer.Ordinal));

    private static string Prefixed(string place, string difference) => difference.Length == 0 ? "" : $"{place}: {difference}";

    private static string Differ(string what, string ours, string fact) => ours == fact ? "" : $"{what} is '{ours}', not '{fact}'";

    private static string Text(JsonElement element, string member) =>
        element.TryGetProperty(member, out var value) ? value.GetString() ?? "" : "";

    private JsonDocument Read(string file) => JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, file)));
}
