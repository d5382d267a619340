using VirtBridge.Contract;

namespace VirtBridge.CodeGen.Emitters;

/// <summary>gRPC services that turn requests into calls on a session, and the conversions both ways.</summary>
public sealed class GrpcEmitter : IEmitter
{
    private const string Folder = "src/VirtBridge.Grpc/Generated";

    public IReadOnlyList<string> Folders => [Folder];

    public IEnumerable<GeneratedFile> Emit(ContractModel model)
    {
        foreach (var record in model.Records)
        {
            yield return new GeneratedFile($"{Folder}/Messages/ProtoMessages.{record.Name}.cs", Record(record));
        }

        yield return new GeneratedFile($"{Folder}/EventMessages.cs", Events(model));
        foreach (var family in ProtoNames.Families(model))
        {
            yield return new GeneratedFile($"{Folder}/Services/{family.Name}Service.cs", Service(model, family));
        }

        yield return new GeneratedFile($"{Folder}/GeneratedServices.cs", Registration(model));
    }

    private static string Record(RecordShape record)
    {
        var code = CodeText.CSharp("VirtBridge.Grpc", "VirtBridge.Contract");
        using (code.Block("internal static partial class ProtoMessages"))
        {
            using (code.Block($"public static V1.{record.Name} To({record.Name} value)"))
            {
                code.Line($"var message = new V1.{record.Name}();");
                foreach (var field in record.Fields)
                {
                    Assign(code, field, $"value.{field.Name}");
                }

                code.Line("return message;");
            }

            code.Line();
            using (code.Block($"public static {record.Name} From(V1.{record.Name} message)"))
            {
                code.Line($"return new {record.Name}({string.Join(", ", record.Fields.Select(f => Extract(f, $"message.{ProtoNames.Property(f.Name)}", $"message.Has{ProtoNames.Property(f.Name)}")))});");
            }
        }

        return code.ToString();
    }

    private static string Service(ContractModel model, Family family)
    {
        var code = CodeText.CSharp("VirtBridge.Grpc", "Google.Protobuf", "Grpc.Core", "VirtBridge.Contract");
        using (code.Block($"internal sealed class {family.Name}Service(SessionSource sessions) : IContractService"))
        {
            code.Line($"public Google.Protobuf.Reflection.ServiceDescriptor Descriptor => V1.{ProtoNames.Property(family.Name)}Reflection.Descriptor.Services[0];");
            code.Line();
            using (code.Block("public void Bind(MethodTable methods)"))
            {
                foreach (var operation in ProtoNames.Operations(family))
                {
                    var request = ProtoNames.Request(family, operation);
                    code.Line($"methods.Unary(\"{ProtoNames.Rpc(operation)}\", (_, request, context) => {operation.Method}((V1.{request})request, context));");
                }

                foreach (var operation in ProtoNames.Streams(family))
                {
                    code.Line(Binding(family, operation));
                }
            }

            code.Line();
            foreach (var operation in ProtoNames.Operations(family))
            {
                Unary(code, model, family, operation);
                code.Line();
            }

            foreach (var operation in ProtoNames.Streams(family))
            {
                Stream(code, model, family, operation);
                code.Line();
            }
        }

        return code.ToString();
    }

    private static string Binding(Family family, Operation operation)
    {
        var (name, request) = (ProtoNames.Rpc(operation), ProtoNames.Request(family, operation));
        return operation.Procedure.Stream switch
        {
            StreamDirection.Read => $"methods.ServerStream(\"{name}\", (_, request, responses, context) => {operation.Method}((V1.{request})request, responses, context));",
            StreamDirection.Write => $"methods.ClientStream(\"{name}\", (_, requests, context) => {operation.Method}(requests, context));",
            _ => $"methods.Duplex(\"{name}\", (_, requests, responses, context) => {operation.Method}(requests, responses, context));",
        };
    }

    private static void Unary(CodeText code, ContractModel model, Family family, Operation operation)
    {
        var (request, response) = (ProtoNames.Request(family, operation), ProtoNames.Response(family, operation));
        using (code.Block($"private async Task<IMessage> {operation.Method}(V1.{request} request, ServerCallContext context)"))
        {
            using (code.Block("try"))
            {
                code.Line("var session = await sessions.GetAsync(context).ConfigureAwait(false);");
                if (operation.Job is { } job)
                {
                    var dom = operation.Parameters.First(p => p.Shape.CSharp == nameof(DomainRef));
                    code.Line($"await using var job = new AbandonedJob(session, {Extract(dom, $"request.{ProtoNames.Property(dom.Name)}", "")}, DomainJobOperation.{job}, context);");
                }

                var call = $"await session.{family.Session}.{operation.Method}({Arguments(model, operation)}, context.CancellationToken).ConfigureAwait(false);"
                    .Replace("(, ", "(", StringComparison.Ordinal);
                code.Line(operation.Result is null ? call : "var value = " + call);
                code.Line($"var message = new V1.{response}();");
                if (operation.Result is { } result)
                {
                    Assign(code, new Parameter(ProtoNames.ResultField, result), "value");
                }

                code.Line("return message;");
            }

            Refuse(code);
        }
    }

    private static void Stream(CodeText code, ContractModel model, Family family, Operation operation)
    {
        var (request, response) = (ProtoNames.Request(family, operation), ProtoNames.Response(family, operation));
        var (fed, read) = (ProtoNames.IsFed(operation), operation.Procedure.Stream != StreamDirection.Write);
        var parameters = new List<string> { fed ? "IAsyncStreamReader<IMessage> requestStream" : $"V1.{request} request" };
        if (read)
        {
            parameters.Add("IServerStreamWriter<IMessage> responseStream");
        }

        parameters.Add("ServerCallContext context");
        using (code.Block($"private async Task{(read ? "" : "<IMessage>")} {operation.Method}({string.Join(", ", parameters)})"))
        {
            using (code.Block("try"))
            {
                if (fed)
                {
                    code.Line($"var request = await ByteStream.FirstAsync(requestStream, static m => ((V1.{request})m).Open, context);");
                }

                code.Line("await using var bytes = await ByteStream.OpenAsync(sessions, context);");
                var call = $"await bytes.Session.{family.Session}.{operation.Method}({Arguments(model, operation)}, bytes.Stream, context.CancellationToken);";
                code.Line(operation.Result is null ? call : "var value = " + call);
                if (read)
                {
                    code.Line("await context.WriteResponseHeadersAsync([]);");
                }

                if (operation.Result is { } result)
                {
                    code.Line($"var message = new V1.{response}();");
                    Assign(code, new Parameter(ProtoNames.ResultField, result), "value");
                    code.Line("await responseStream.WriteAsync(message, context.CancellationToken);");
                }

                code.Line(operation.Procedure.Stream switch
                {
                    StreamDirection.Read => $"await bytes.CopyOutAsync(chunk => responseStream.WriteAsync(new V1.{response} {{ Chunk = chunk }}));",
                    StreamDirection.Write => $"await bytes.CopyInAsync(requestStream, static m => ((V1.{request})m).Chunk);",
                    _ => $"await bytes.CopyBothAsync(requestStream, static m => ((V1.{request})m).Chunk, chunk => responseStream.WriteAsync(new V1.{response} {{ Chunk = chunk }}));",
                });
                if (!read)
                {
                    code.Line($"return new V1.{response}();");
                }
            }

            Refuse(code);
        }
    }

    private static string Arguments(ContractModel model, Operation operation)
    {
        var texts = model.AsksForTexts(operation);
        return string.Join(", ", operation.Parameters.Select(p =>
        {
            var value = Extract(p, $"request.{ProtoNames.Property(p.Name)}", $"request.Has{ProtoNames.Property(p.Name)}");
            return texts && p.Name == "flags" ? $"{value} | {p.Shape.AsTexts}" : value;
        }));
    }

    private static void Refuse(CodeText code)
    {
        using (code.Block("catch (Exception failure) when (RpcFailures.Translate(failure, context) is { } translated)"))
        {
            code.Line("throw translated;");
        }
    }

    private static string Events(ContractModel model)
    {
        var code = CodeText.CSharp("VirtBridge.Grpc", "VirtBridge.Contract");
        using (code.Block("internal static class EventMessages"))
        {
            using (code.Block("public static V1.Event? Of(ContractEvent value)"))
            {
                using (code.Block("return value switch", "};"))
                {
                    foreach (var e in ProtoNames.Events(model))
                    {
                        code.Line($"{e.Record} e => new V1.Event {{ {ProtoNames.Property(e.Record)} = ProtoMessages.To(e) }},");
                    }

                    code.Line("_ => null,");
                }
            }

            code.Line();
            code.Line("/// <summary>The domain an event is about.</summary>");
            using (code.Block("public static Uuid? DomainOf(ContractEvent value)"))
            {
                using (code.Block("return value switch", "};"))
                {
                    foreach (var e in ProtoNames.Events(model))
                    {
                        if (DomainPath(model, e.Record) is { } path)
                        {
                            code.Line($"{e.Record} e => e.{path}.Uuid,");
                        }
                    }

                    code.Line("_ => null,");
                }
            }
        }

        return code.ToString();
    }

    /// <summary>How to get from an event to its domain: a member of it, or of the message inside it.</summary>
    private static string? DomainPath(ContractModel model, string record)
    {
        var fields = model.Records.First(r => r.Name == record).Fields;
        if (fields.FirstOrDefault(f => f.Shape is { CSharp: nameof(DomainRef), IsArray: false, Optional: false }) is { } dom)
        {
            return dom.Name;
        }

        var inside = fields.FirstOrDefault(f => f.Shape.Kind == ShapeKind.Record && !f.Shape.IsArray && f.Name == "Msg");
        return inside is not null && DomainPath(model, inside.Shape.CSharp) is { } path ? $"{inside.Name}.{path}" : null;
    }

    private static string Registration(ContractModel model)
    {
        var code = CodeText.CSharp("VirtBridge.Grpc");
        using (code.Block("internal static class GeneratedServices"))
        {
            using (code.Block("public static IReadOnlyList<string> Names { get; } = new[]", "};"))
            {
                foreach (var family in ProtoNames.Families(model))
                {
                    code.Line($"\"{family.Name}\",");
                }
            }

            code.Line();
            using (code.Block("public static IReadOnlyList<IContractService> Of(SessionSource sessions) => new IContractService[]", "};"))
            {
                foreach (var family in ProtoNames.Families(model))
                {
                    code.Line($"new {family.Name}Service(sessions),");
                }
            }
        }

        return code.ToString();
    }

    /// <summary>Sets one field of <c>message</c>.</summary>
    private static void Assign(CodeText code, Parameter field, string value)
    {
        var property = $"message.{ProtoNames.Property(field.Name)}";
        var shape = field.Shape;
        if (shape.IsArray && shape.Kind is not (ShapeKind.Opaque or ShapeKind.CharVector))
        {
            var items = shape.Optional ? $"({value} ?? [])" : value;
            code.Line($"foreach (var item in {items}) {{ {property}.Add({ToProto(shape, "item")}); }}");
        }
        else if (shape.Optional)
        {
            var inner = shape.Kind is ShapeKind.Scalar or ShapeKind.Flags or ShapeKind.Uuid && !shape.IsArray ? value + ".Value" : value;
            code.Line($"if ({value} is not null) {{ {property} = {ToProto(shape, inner)}; }}");
        }
        else
        {
            code.Line($"{property} = {ToProto(shape, value)};");
        }
    }

    private static string ToProto(Shape shape, string value) => shape.Kind switch
    {
        ShapeKind.Uuid => $"{value}.ToString()",
        ShapeKind.Opaque or ShapeKind.CharVector => $"Google.Protobuf.ByteString.CopyFrom({value})",
        ShapeKind.Flags => $"unchecked((uint){value})",
        ShapeKind.Record or ShapeKind.TypedParameter => $"ProtoMessages.To({value})",
        _ => value,
    };

    private static string Extract(Parameter field, string value, string has)
    {
        var shape = field.Shape;
        if (shape.Kind is ShapeKind.Opaque or ShapeKind.CharVector)
        {
            return shape.Optional ? $"({has} ? {value}.ToByteArray() : null)" : $"{value}.ToByteArray()";
        }

        if (shape.IsArray)
        {
            return $"Limits.Array({value}, {shape.Limit}, \"{field.Name}\", static item => {FromProto(shape, "item")})";
        }

        if (!shape.Optional)
        {
            return shape.Kind == ShapeKind.Record ? FromProto(shape, $"Limits.Required({value}, \"{field.Name}\")") : FromProto(shape, value);
        }

        return shape.Kind == ShapeKind.Record
            ? $"({value} is null ? null : {FromProto(shape, value)})"
            : $"({has} ? {FromProto(shape, value)} : null)";
    }

    private static string FromProto(Shape shape, string value) => shape.Kind switch
    {
        ShapeKind.Uuid => $"Limits.Uuid({value})",
        ShapeKind.Flags => $"unchecked(({shape.CSharp}){value})",
        ShapeKind.Record or ShapeKind.TypedParameter => $"ProtoMessages.From({value})",
        ShapeKind.Scalar when shape.CSharp is "byte" or "sbyte" or "short" or "ushort" => $"checked(({shape.CSharp}){value})",
        _ => value,
    };
}
