using VirtBridge.CodeGen.Abi;
using VirtBridge.Contract.Abi;

namespace VirtBridge.CodeGen.Emitters;

/// <summary>Everything an export does with its arguments before the operation is called.</summary>
internal static class CArgumentStatements
{
    public static string LocalOf(CParameter parameter) => "__" + parameter.Name;

    /// <summary>The C object behind a type such as "virDomainPtr" or "virDomainPtr *".</summary>
    public static COpaque? OpaqueOf(ContractModel model, string type)
    {
        var name = type.Split(' ')[0];
        return model.Abi.Opaques.FirstOrDefault(o => o.Declaration.Name + "Ptr" == name);
    }

    public static void Handles(CodeText code, ContractModel model, CFunction function)
    {
        var first = true;
        foreach (var parameter in function.Parameters.Where(p => !p.IsOutput))
        {
            if (OpaqueOf(model, parameter.Declaration.Type) is not { } opaque)
            {
                continue;
            }

            var kind = $"HandleKinds.{opaque.Kind}";
            var local = LocalOf(parameter);
            var optional = parameter.Declaration.Nullable ? "Optional" : "";
            code.Line((parameter.Kind, opaque.Reference, opaque.Kind) switch
            {
                (CKind.Array, { } reference, _) => $"var {local} = Handles.Array<{reference}>({parameter.Escaped}, \"{parameter.Name}\", {kind}, __f, out __c);",
                (_, { } reference, _) => $"var {local} = Handles.{optional}Named<{reference}>({parameter.Escaped}, {kind}, __f);",
                (_, null, "Stream") => $"var {local} = Handles.Stream({parameter.Escaped}, __f);",
                _ => $"var {local} = Handles.Connection({parameter.Escaped}, {kind}, __f);",
            });
            if (first && parameter.Kind == CKind.Handle)
            {
                code.Line($"__c = {local}.Connection;");
            }

            first = false;
        }
    }

    public static void Checks(CodeText code, ContractModel model, CFunction function)
    {
        if (function.Declaration.Write)
        {
            code.Line("Arguments.Writable(__c, __f);");
        }

        if (function.Declaration.WriteIfFlags is { } names)
        {
            code.Line($"Arguments.WritableFor(__c, unchecked((uint)@flags), {Mask(model, names)}u, __f);");
        }

        // An array whose length stands behind a pointer is looked at after that pointer.
        foreach (var parameter in function.Parameters.OrderBy(CountsBehindPointer))
        {
            Check(code, function, parameter);
        }

        foreach (var excludes in function.Excludes)
        {
            var group = string.Join(", ", excludes.Flags.Select(f => $"(\"{f}\", {model.Flags[f]}u)"));
            code.Line($"Arguments.Exclusive(unchecked((uint)@flags), __f, [{group}]);");
        }

        foreach (var requires in function.Requires)
        {
            code.Line($"Arguments.Together(unchecked((uint)@flags), __f, (\"{requires.Flag}\", {model.Flags[requires.Flag]}u), (\"{requires.Needs}\", {Mask(model, requires.Needs)}u));");
        }
    }

    private static void Check(CodeText code, CFunction function, CParameter parameter)
    {
        var (name, value) = (parameter.Name, parameter.Escaped);
        var line = parameter.Declaration.Check switch
        {
            CCheck.NonNull when CountsBehindPointer(parameter) =>
                $"Arguments.NonNullFor({value}, {Product(function, parameter.Declaration.Capacity!)}, \"{name}\", __f);",
            CCheck.NonNull when parameter is { Kind: CKind.TypedParameters, Declaration.Length: { } length } =>
                $"Arguments.NonNullFor({value}, {Product(function, length)}, \"{name}\", __f);",
            CCheck.NonNull when parameter.Kind != CKind.Array || parameter.IsOutput || parameter.Declaration.Length != "null-terminated" =>
                $"Arguments.NonNull({value}, \"{name}\", __f);",
            CCheck.NonNullIfLength => $"Arguments.NonNullFor({value}, {LengthOf(function, parameter)}, \"{name}\", __f);",
            CCheck.NonEmpty => $"Arguments.NonEmpty({value}, \"{name}\", __f);",
            CCheck.NonZero => $"Arguments.NonZero({Number(parameter)}, \"{name}\", __f);",
            CCheck.Positive => $"Arguments.Positive({Number(parameter)}, \"{name}\", __f);",
            CCheck.ZeroOrMore => $"Arguments.ZeroOrMore({Number(parameter)}, \"{name}\", __f);",
            _ => null,
        };
        if (line is not null)
        {
            code.Line(line);
        }
    }

    private static bool CountsBehindPointer(CParameter parameter) => parameter.Declaration.Capacity is ['*', ..];

    // A count behind a pointer is checked where it points to.
    private static string Number(CParameter parameter) =>
        parameter.CSharpType == "nint" ? $"*(int*){parameter.Escaped}" : $"unchecked((long){parameter.Escaped})";

    private static string LengthOf(CFunction function, CParameter parameter)
    {
        var source = parameter.Declaration.Length ?? parameter.Declaration.Capacity ?? parameter.Declaration.Size;
        return source is null ? "1" : Product(function, source);
    }

    /// <summary>A number, a parameter, a pointed-to parameter or a product of parameters, as a 64-bit expression.</summary>
    public static string Product(CFunction function, string source)
    {
        if (source.StartsWith('*'))
        {
            return $"(long)(*(int*)@{source[1..]})";
        }

        var factors = source.Split('*').Select(f => int.TryParse(f, out _) ? f : $"(long)@{f}").ToList();
        _ = function;
        return factors.Count == 1 ? factors[0] : $"Arguments.Product({string.Join(", ", factors)}, __f)";
    }

    public static uint Mask(ContractModel model, string names) =>
        names.Split('|').Aggregate(0u, (mask, name) => mask | model.Flags[name]);

    /// <summary>The C# value of an argument in the type the operation wants.</summary>
    public static string Value(CFunction function, CParameter parameter, Shape wanted)
    {
        var (name, raw, local) = (parameter.Name, parameter.Escaped, LocalOf(parameter));
        return (parameter.Kind, wanted.Kind) switch
        {
            (CKind.Handle, ShapeKind.Record) when wanted.Optional => $"{local}?.Reference",
            (CKind.Handle, ShapeKind.Record) => $"{local}.Reference",
            (CKind.Handle, ShapeKind.Text) => $"{local}.Reference.Name",
            (CKind.Array, ShapeKind.Record) => local,
            (CKind.CString, ShapeKind.Uuid) => $"Arguments.UuidText({raw}, \"{name}\", __f)",
            (CKind.CString, _) when wanted.Optional => $"Arguments.OptionalText({raw})",
            (CKind.CString, _) when parameter.Declaration.HostPath => $"Arguments.HostPath({raw}, \"{name}\", __f)",
            (CKind.CString, _) => $"Arguments.Text({raw}, \"{name}\", __f)",
            (CKind.Buffer, ShapeKind.Uuid) => $"Arguments.Uuid({raw})",
            (CKind.Buffer, _) => $"Arguments.Bytes({raw}, {LengthOf(function, parameter)}, {wanted.Limit}, \"{name}\", __f)",
            (CKind.StringVector, _) => $"Arguments.Texts({raw}, {VectorLength(function, parameter)}, {wanted.Limit}, \"{name}\", __f)",
            (CKind.TypedParameters, _) => $"Arguments.Parameters({raw}, {LengthOf(function, parameter)}, {wanted.Limit}, \"{name}\", __f)",
            (CKind.Array, _) => $"Arguments.Array<{wanted.CSharp}>({raw}, {LengthOf(function, parameter)}, {wanted.Limit}, \"{name}\", __f)",
            (CKind.Flags, _) when function.Declaration.StringsOkay => $"unchecked(({wanted.CSharp})({raw} | __c!.StringsOkay))",
            _ when parameter.Declaration.Direction == CDirection.InOut => $"unchecked(({wanted.CSharp})(*(int*){raw}))",
            _ => $"unchecked(({wanted.CSharp}){raw})",
        };
    }

    private static string VectorLength(CFunction function, CParameter parameter) =>
        parameter.Declaration.Length is null or "null-terminated" ? "-1" : LengthOf(function, parameter);
}
