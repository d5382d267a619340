using System.Text;

namespace VirtBridge.CodeGen.Emitters;

/// <summary>The contract as protobuf: messages of every record, one service for each family, events as one stream.</summary>
public sealed class ProtoEmitter : IEmitter
{
    private const string Folder = "bindings/proto/virtbridge/v1";

    public IReadOnlyList<string> Folders => [Folder];

    public IEnumerable<GeneratedFile> Emit(ContractModel model)
    {
        yield return new GeneratedFile($"{Folder}/types.proto", Types(model));
        yield return new GeneratedFile($"{Folder}/event_stream.proto", Events(model));
        foreach (var family in ProtoNames.Families(model))
        {
            yield return new GeneratedFile($"{Folder}/{ProtoNames.Snake(family.Name)}.proto", Service(family));
        }
    }

    private static string Types(ContractModel model)
    {
        var text = Head();
        text.Append(
            """
            // A named value of one of libvirt's seven types.
            message TypedParameter {
              string field = 1;
              oneof value {
                int32 int_value = 2;
                uint32 uint_value = 3;
                int64 llong_value = 4;
                uint64 ullong_value = 5;
                double double_value = 6;
                bool boolean_value = 7;
                string string_value = 8;
              }
            }

            // What a refusal carries in google.rpc.Status-style trailers: libvirt's code, domain and sentence.
            message ErrorDetail {
              int32 code = 1;
              int32 domain = 2;
              string message = 3;
            }


            """);
        foreach (var record in model.Records)
        {
            Message(text, record.Name, record.Fields);
        }

        return text.ToString();
    }

    private static string Service(Family family)
    {
        var usesTypes = ProtoNames.Operations(family)
            .SelectMany(o => o.Parameters.Select(p => p.Shape).Append(o.Result))
            .Any(s => s?.Kind is ShapeKind.Record or ShapeKind.TypedParameter);
        var text = usesTypes ? Head("virtbridge/v1/types.proto") : Head();
        foreach (var operation in ProtoNames.Operations(family))
        {
            Message(text, ProtoNames.Request(family, operation), operation.Parameters);
            Message(text, ProtoNames.Response(family, operation), operation.Result is { } result ? [new Parameter(ProtoNames.ResultField, result)] : []);
        }

        text.Append($"service {family.Name} {{\n");
        foreach (var operation in ProtoNames.Operations(family))
        {
            text.Append($"  // {operation.CFunction}, since {operation.Procedure.Since}.\n");
            text.Append($"  rpc {ProtoNames.Rpc(operation)}({ProtoNames.Request(family, operation)}) returns ({ProtoNames.Response(family, operation)});\n");
        }

        return text.Append("}\n").ToString();
    }

    private static string Events(ContractModel model)
    {
        var text = Head("virtbridge/v1/types.proto");
        text.Append(
            """
            message SubscribeRequest {
              // Resume after this number; 0 starts with the next event.
              uint64 after = 1;
            }

            message Event {
              // Grows by one with every event of this gateway's life; see also missed.
              uint64 sequence = 1;
              // Events that were forgotten before they could be delivered; larger than zero only on the first event after a resume.
              uint64 missed = 2;
              // Milliseconds since 1970.
              int64 time = 3;
              oneof event {

            """);
        foreach (var e in ProtoNames.Events(model))
        {
            text.Append($"    {e.Record} {ProtoNames.Snake(e.Record)} = {ProtoNames.EventField(e)};\n");
        }

        text.Append(
            """
              }
            }

            service EventStream {
              rpc Subscribe(SubscribeRequest) returns (stream Event);
            }

            """);
        return text.ToString();
    }

    private static StringBuilder Head(params string[] imports)
    {
        var text = new StringBuilder("// Written by codegen from the contract; edit the contract instead.\nsyntax = \"proto3\";\n\npackage virtbridge.v1;\n\n");
        foreach (var import in imports)
        {
            text.Append($"import \"{import}\";\n");
        }

        text.Append(imports.Length > 0 ? "\n" : "").Append("option csharp_namespace = \"VirtBridge.Grpc.V1\";\noption go_package = \"virtbridge/v1;virtbridgev1\";\n\n");
        return text;
    }

    private static void Message(StringBuilder text, string name, IReadOnlyList<Parameter> fields)
    {
        text.Append($"message {name} {{\n");
        for (var i = 0; i < fields.Count; i++)
        {
            text.Append($"  {ProtoNames.FieldType(fields[i].Shape)} {ProtoNames.Snake(fields[i].Name)} = {i + 1};\n");
        }

        text.Append("}\n\n");
    }
}
