namespace VirtBridge.CodeGen.Emitters;

/// <summary>One sorted line for every promise. Lines may be added; changing or removing one is a break.</summary>
public sealed class LockEmitter : IEmitter
{
    public IReadOnlyList<string> Folders => [];

    public IEnumerable<GeneratedFile> Emit(ContractModel model)
    {
        var procedures = model.Families.SelectMany(f => f.Operations.Select(o => Line(f, o)));
        var events = model.Events.Select(e => $"event {e.Event.Program} {e.Event.Number:d4} {e.Event.Name} {e.Record}");
        var records = model.Records.Select(r => $"record {r.Name}({string.Join(", ", r.Fields.Select(f => $"{f.Shape.Type} {f.Name}"))})");
        var lines = procedures.Concat(events).Concat(records).Order(StringComparer.Ordinal);
        yield return new GeneratedFile("codegen/contract.lock", string.Join('\n', lines) + "\n");
    }

    private static string Line(Family family, Operation operation)
    {
        var parameters = string.Join(", ", operation.Parameters.Select(p => p.Shape.Type));
        var access = string.Join(",", operation.Access.Select(a => $"{a.Subject}:{a.Permission}"));
        return $"proc {family.Program} {operation.Procedure.Number:d4} {operation.Procedure.Name}({parameters}) -> {operation.Result?.Type ?? "void"}"
            + $" since={operation.Procedure.Since} acl={access}";
    }
}
