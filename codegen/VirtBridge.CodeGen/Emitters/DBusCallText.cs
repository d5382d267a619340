namespace VirtBridge.CodeGen.Emitters;

/// <summary>Writes the call of a contract operation from D-Bus arguments.</summary>
internal static class DBusCallText
{
    /// <summary>Writes the call and returns the shape of <c>__result</c>, null when the operation has none.</summary>
    public static Shape? Invoke(CodeText code, ContractModel model, DBusFace face, DBusMethod method, DBusLink link)
    {
        var family = model.Families.Single(f => f.Interface == link.Family);
        var operation = family.Operations.Single(o => o.Method == link.Operation);
        if (operation.HasFiles || operation.HasStream)
        {
            throw new InvalidOperationException($"{face.Short}.{method.Name}: files and streams need a [DBusAdapter]");
        }

        var call = $"__session.{family.Session}.{operation.Method}";
        var counted = operation.Parameters.Any(p => p.Name == "nparams");
        var texts = model.AsksForTexts(operation);
        if (counted)
        {
            // Servers want the exact number, which the same call tells when asked for none.
            code.Line($"var __count = await {call}({Arguments(face, method, operation, "0", texts)});");
        }

        var result = operation.Result is null ? "" : "var __result = ";
        code.Line($"{result}await {call}({Arguments(face, method, operation, "__count.Nparams", texts)});");
        return operation.Result;
    }

    private static string Arguments(DBusFace face, DBusMethod method, Operation operation, string count, bool texts)
    {
        var given = new Queue<DBusArgument>(method.Inputs);
        var arguments = new List<string>();
        foreach (var parameter in operation.Parameters)
        {
            var argument = Argument(face, method, operation, parameter, given, count);
            arguments.Add(texts && parameter.Name == "flags" ? $"{argument} | {parameter.Shape.AsTexts}" : argument);
        }

        if (given.Count > 0)
        {
            throw new InvalidOperationException($"{face.Short}.{method.Name}: {operation.Method} has no parameter for '{given.Peek().Name}'");
        }

        return string.Join(", ", arguments.Append("__cancellation"));
    }

    private static string Argument(
        DBusFace face, DBusMethod method, Operation operation, Parameter parameter, Queue<DBusArgument> given, string count)
    {
        if (method.Fixed.TryGetValue(parameter.Name, out var value))
        {
            return value.ToString();
        }

        switch (parameter.Name)
        {
            case "needResults":
                return "1";
            case "nparams":
                return count;
        }

        if (ReferenceEquals(parameter, operation.Parameters[0]) && face.Reference is not null)
        {
            if (parameter.Shape is { Kind: ShapeKind.Record, IsArray: false } && parameter.Shape.CSharp == face.Reference)
            {
                return "__self";
            }

            if (face.Reference == "NodeDeviceRef" && parameter is { Name: "name", Shape.Kind: ShapeKind.Text })
            {
                return "__self.Name";
            }
        }

        return given.TryDequeue(out var argument)
            ? Convert(argument, parameter.Shape, operation, $"{face.Short}.{method.Name}")
            : throw new InvalidOperationException($"{face.Short}.{method.Name}: nothing fills '{parameter.Name}' of {operation.Method}");
    }

    private static string Convert(DBusArgument argument, Shape shape, Operation operation, string member)
    {
        var name = DBusAdaptorEmitter.Safe(argument.Name);
        return (argument.Type, shape) switch
        {
            (DBusType.Basic, { Kind: ShapeKind.Flags }) => $"({shape.CSharp}){name}",
            (DBusType.Basic { CSharp: "bool" }, { Kind: ShapeKind.Scalar, IsArray: false }) => $"{name} ? 1 : 0",
            (DBusType.Basic basic, { Kind: ShapeKind.Scalar, IsArray: false }) => basic.CSharp == shape.CSharp ? name : $"checked(({shape.CSharp}){name})",
            (DBusType.Basic { CSharp: "string" }, { Kind: ShapeKind.Text, IsArray: false, Optional: true }) => $"BusTarget.Optional({name})",
            (DBusType.Basic { CSharp: "string" }, { Kind: ShapeKind.Text, IsArray: false }) => name,
            (DBusType.Basic { CSharp: "string" }, { Kind: ShapeKind.Uuid }) => $"BusTarget.ParseUuid({name}{UuidReader(operation)})",
            (DBusType.Array { Element: DBusType.Basic { CSharp: "bool" } }, { Kind: ShapeKind.Opaque }) => $"CpuMap.Pack({name})",
            (DBusType.Array { Element: DBusType.Basic element }, { IsArray: true }) when element.CSharp == shape.CSharp => $"BusTarget.AtMost({name}, {shape.Limit}, \"{argument.Name}\")",
            (DBusType.Bytes, { Kind: ShapeKind.Opaque }) => name,
            (DBusType.Parameters, { Kind: ShapeKind.TypedParameter, IsArray: true }) => name,
            _ => throw new InvalidOperationException($"{member}: '{argument.Name}' ({argument.Type.Signature}) cannot become {shape.Type}"),
        };
    }

    /// <summary>The C function whose words refuse a UUID: libvirt's service reads those of domains itself.</summary>
    private static string UuidReader(Operation operation) =>
        operation.CFunction == "virDomainLookupByUUID" ? "" : $", \"{operation.CFunction}String\"";
}
