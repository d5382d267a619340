using System.Text;
using VirtBridge.CodeGen.Abi;

namespace VirtBridge.CodeGen.Emitters;

/// <summary>The Python package's enumerations, records, events and operations; asyncio over the wire, nothing of C.</summary>
public sealed class PythonEmitter : IEmitter
{
    private const string Folder = "bindings/python/virtbridge/generated";
    private const string Head = "# Written by codegen from the contract; edit the contract instead.\n";

    public IReadOnlyList<string> Folders => [Folder];

    public IEnumerable<GeneratedFile> Emit(ContractModel model)
    {
        // The bindings are for what every libvirt offers; our own program has enumerations C does not know.
        model = model with { Families = [.. model.Families.Where(family => family.Program != "virtbridge")] };
        yield return new GeneratedFile($"{Folder}/__init__.py", Head + "\"\"\"What the contract says: enumerations, records, events and operations.\"\"\"\n");
        yield return new GeneratedFile($"{Folder}/enums.py", Enums(model.Abi));
        yield return new GeneratedFile($"{Folder}/types.py", Types(model));
        yield return new GeneratedFile($"{Folder}/events.py", Events(model));
        yield return new GeneratedFile($"{Folder}/operations.py", Operations(model));
    }

    private static string Enums(AbiModel abi)
    {
        var text = new StringBuilder(Head).Append("\"\"\"Enumerations and flags, by libvirt's numbers.\"\"\"\n\nimport enum\n");
        foreach (var declared in abi.Enums.OrderBy(e => e.Type, StringComparer.Ordinal))
        {
            text.Append($"\n\nclass {declared.Type}(enum.{(declared.IsFlags ? "IntFlag" : "IntEnum")}):\n    \"\"\"Values of {declared.Declaration.Name}.\"\"\"\n\n");
            foreach (var value in declared.Values.Where(v => !v.Declaration.Sentinel))
            {
                text.Append($"    {PythonNames.Constant(value.Member)} = {value.Value}\n");
            }
        }

        return text.ToString();
    }

    private static string Types(ContractModel model)
    {
        var text = new StringBuilder(Head).Append(
            """"
            """Records of the wire, each with its XDR."""

            from __future__ import annotations

            import dataclasses
            import uuid

            from ..xdr import STRING_LIMIT, Reader, TypedParameter, Writer
            from .enums import *  # noqa: F401,F403

            """");
        foreach (var record in model.Records.OrderBy(r => r.Name, StringComparer.Ordinal))
        {
            text.Append($"\n\n@dataclasses.dataclass(frozen=True)\nclass {record.Name}:\n    \"\"\"Record {record.Name}.\"\"\"\n\n");
            foreach (var field in record.Fields)
            {
                text.Append($"    {PythonNames.Value(field.Name)}: {PythonShapes.Annotation(field.Shape)}\n");
            }

            text.Append("\n    def write(self, out: Writer) -> None:\n        \"\"\"Appends the record.\"\"\"\n");
            foreach (var line in record.Fields.SelectMany(f => PythonShapes.Write(f.Shape, "self." + PythonNames.Value(f.Name))).DefaultIfEmpty("del out"))
            {
                text.Append($"        {line}\n");
            }

            text.Append($"\n    @staticmethod\n    def read(data: Reader) -> {record.Name}:\n        \"\"\"Takes the record off.\"\"\"\n        return {record.Name}(\n");
            foreach (var field in record.Fields)
            {
                text.Append($"            {PythonNames.Value(field.Name)}={PythonShapes.Read(field.Shape)},\n");
            }

            text.Append("        )\n");
        }

        return text.ToString();
    }

    private static string Events(ContractModel model)
    {
        var text = new StringBuilder(Head).Append("\"\"\"Which message is which event.\"\"\"\n\nfrom . import types\n\n");
        text.Append("#: Records by number of the program and of the message.\nEVENTS = {\n");
        foreach (var shape in model.Events)
        {
            text.Append($"    ({Program(model, shape.Event.Program)}, {shape.Event.Number}): types.{shape.Record},\n");
        }

        return text.Append("}\n").ToString();
    }

    private static uint Program(ContractModel model, string name) => model.Families.First(f => f.Program == name).Number;

    private static string Operations(ContractModel model)
    {
        var text = new StringBuilder(Head).Append(
            """"
            """Every operation, one class a family."""

            from __future__ import annotations

            import uuid

            from ..wire import Caller, Files
            from ..stream import Stream
            from ..xdr import STRING_LIMIT, TypedParameter, Writer
            from .enums import *  # noqa: F401,F403
            from .types import *  # noqa: F401,F403

            """");
        foreach (var family in model.Families)
        {
            text.Append($"\n\nclass {family.Name}:\n    \"\"\"Operations of {family.Interface}.\"\"\"\n\n    def __init__(self, caller: Caller) -> None:\n        self._caller = caller\n");
            foreach (var operation in family.Operations)
            {
                Method(text, family, operation);
            }
        }

        text.Append("\n\nclass Families:\n    \"\"\"All families of a session.\"\"\"\n\n    def __init__(self, caller: Caller) -> None:\n");
        foreach (var family in model.Families.Where(f => f.Session is not null))
        {
            text.Append($"        self.{PythonNames.Value(family.Session!)} = {family.Name}(caller)\n");
        }

        return text.ToString();
    }

    private static void Method(StringBuilder text, Family family, Operation operation)
    {
        var names = operation.Parameters.Select(p => PythonNames.Value(p.Name)).ToList();
        var result = operation.Result is { } shape ? PythonShapes.Annotation(shape) : "None";
        text.Append($"\n    async def {PythonNames.Method(operation)}({string.Join(", ", Parameters(operation))}) -> {result}:\n");
        text.Append($"        \"\"\"Procedure {operation.Procedure.Number}, {operation.Procedure.CFunction ?? operation.Procedure.Name}.\"\"\"\n        out = Writer()\n");
        foreach (var line in operation.Parameters.SelectMany((p, i) => PythonShapes.Write(p.Shape, names[i])))
        {
            text.Append($"        {line}\n");
        }

        var extra = (operation.HasStream ? ", stream=stream" : "") + (operation.HasFiles ? ", files=files" : "");
        var call = $"await self._caller.call({family.Number}, {family.Version}, {operation.Procedure.Number}, out{extra})";
        text.Append(operation.Result is { } returned
            ? $"        data = {call}\n        result = {PythonShapes.Read(returned)}\n        data.end()\n        return result\n"
            : $"        {call}\n");
    }

    // Flags at the end may be left out: none is what callers mean mostly.
    private static IEnumerable<string> Parameters(Operation operation)
    {
        yield return "self";
        var lastNeeded = operation.Parameters.Select((p, i) => (p, i)).Where(x => !IsFlags(x.p)).Select(x => x.i).DefaultIfEmpty(-1).Max();
        var extras = operation.HasStream || operation.HasFiles;
        for (var i = 0; i < operation.Parameters.Count; i++)
        {
            var parameter = operation.Parameters[i];
            var preset = i > lastNeeded && !extras ? parameter.Shape.Kind == ShapeKind.Flags ? $" = {parameter.Shape.CSharp}(0)" : " = 0" : "";
            yield return $"{PythonNames.Value(parameter.Name)}: {PythonShapes.Annotation(parameter.Shape)}{preset}";
        }

        if (operation.HasStream)
        {
            yield return "stream: Stream";
        }

        if (operation.HasFiles)
        {
            yield return "files: Files";
        }
    }

    private static bool IsFlags(Parameter parameter) =>
        !parameter.Shape.IsArray && (parameter.Shape.Kind == ShapeKind.Flags || (parameter.Name == "flags" && parameter.Shape.Kind == ShapeKind.Scalar));
}
