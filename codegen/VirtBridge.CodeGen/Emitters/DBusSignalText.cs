namespace VirtBridge.CodeGen.Emitters;

/// <summary>What to subscribe to, and which signal each event becomes.</summary>
internal static class DBusSignalText
{
    public static string Signals(ContractModel model, DBusModel dbus)
    {
        var code = CodeText.CSharp("VirtBridge.DBus.Generated", "VirtBridge.Contract", "VirtBridge.DBus.Tree");
        var all = dbus.Faces.SelectMany(f => f.Signals.Select(s => (Face: f, Signal: s))).ToList();
        using (code.Block("internal static class BusSignals"))
        {
            code.Line("/// <summary>One registration for each kind of event that has a signal.</summary>");
            code.Line("public static IReadOnlyList<Func<IEvents, CancellationToken, ValueTask<int>>> Registrations { get; } =");
            code.Line("[");
            foreach (var (_, signal) in all)
            {
                code.Line($"    static (events, cancellation) => events.{signal.Register}({signal.EventId}, null, cancellation),");
            }

            code.Line("];");
            code.Line();
            using (code.Block("public static BusSignal? Of(ContractEvent message, BusRoot __target) => message switch", "};"))
            {
                foreach (var (face, signal) in all)
                {
                    code.Line($"{signal.Message} e => {Safe(face, signal)}(e, __target),");
                }

                code.Line("_ => null,");
            }

            foreach (var (face, signal) in all)
            {
                code.Line();
                Signal(code, model, face, signal);
            }
        }

        return code.ToString();
    }

    private static void Signal(CodeText code, ContractModel model, DBusFace face, DBusSignal signal)
    {
        var values = Values(model, signal.Message, "e").ToList();
        var subject = values.Single(v => v.Shape is { Kind: ShapeKind.Record, IsArray: false } && v.Shape.CSharp.EndsWith("Ref", StringComparison.Ordinal));
        var path = "__target.Path";
        if (face.Reference is not null)
        {
            path = $"__target.PathOf({subject.Name})";
            values.Remove(subject);
        }

        using (code.Block($"private static BusSignal {Safe(face, signal)}({signal.Message} e, BusRoot __target) => new({path}, \"{face.Name}\", \"{signal.Name}\", __w =>", "});"))
        {
            var writer = new DBusWriteText(code, model, $"{face.Short}.{signal.Name}");
            for (var i = 0; i < signal.Arguments.Count; i++)
            {
                writer.Write(values[i].Name, signal.Arguments[i].Type, values[i].Shape, 0);
            }
        }
    }

    /// <summary>An event's values in order, those of an enclosed older message after its own.</summary>
    private static IEnumerable<Parameter> Values(ContractModel model, string record, string path)
    {
        foreach (var field in model.Records.Single(r => r.Name == record).Fields.Where(f => f.Name != "CallbackId").OrderBy(f => f.Name == "Msg"))
        {
            if (field.Name == "Msg")
            {
                foreach (var inner in Values(model, field.Shape.CSharp, path + ".Msg"))
                {
                    yield return inner;
                }
            }
            else
            {
                yield return field with { Name = $"{path}.{field.Name}" };
            }
        }
    }

    private static string Safe(DBusFace face, DBusSignal signal) => face.Short + signal.Name;
}
