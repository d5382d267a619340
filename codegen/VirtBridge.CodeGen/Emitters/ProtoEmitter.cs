using System.Text;
using VirtBridge.Contract;

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
        yield return new GeneratedFile($"{Folder}/inventory.proto", Head() + InventoryProto.Text);
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

            // What a refusal carries among the details of its google.rpc.Status (trailer grpc-status-details-bin).
            message ErrorDetail {
              // libvirt's code, domain and sentence.
              int32 code = 1;
              int32 domain = 2;
              string message = 3;
              // The code as a word, the same as ErrorInfo's reason: NO_DOMAIN.
              string reason = 4;
              // The same call may succeed later without anybody changing anything.
              bool retryable = 5;
              // The domain's word: QEMU.
              string domain_name = 6;
            }

            // A piece of a stream of bytes: data, or a run of zeros.
            message StreamChunk {
              oneof piece {
                bytes data = 1;
                uint64 hole = 2;
              }
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
        usesTypes |= ProtoNames.Streams(family).Any();
        var text = usesTypes ? Head("virtbridge/v1/types.proto") : Head();
        foreach (var operation in ProtoNames.Operations(family))
        {
            Message(text, ProtoNames.Request(family, operation), operation.Parameters);
            Message(text, ProtoNames.Response(family, operation), operation.Result is { } result ? [new Parameter(ProtoNames.ResultField, result)] : []);
        }

        foreach (var operation in ProtoNames.Streams(family))
        {
            StreamMessages(text, family, operation);
        }

        text.Append($"service {family.Name} {{\n");
        foreach (var operation in ProtoNames.Operations(family))
        {
            text.Append($"  // {operation.CFunction}, since {operation.Procedure.Since}.\n");
            text.Append($"  rpc {ProtoNames.Rpc(operation)}({ProtoNames.Request(family, operation)}) returns ({ProtoNames.Response(family, operation)});\n");
        }

        foreach (var operation in ProtoNames.Streams(family))
        {
            var (request, response) = (ProtoNames.IsFed(operation) ? "stream " : "", operation.Procedure.Stream == StreamDirection.Write ? "" : "stream ");
            text.Append($"  // {operation.CFunction}, since {operation.Procedure.Since}.\n");
            text.Append($"  rpc {ProtoNames.Rpc(operation)}({request}{ProtoNames.Request(family, operation)}) returns ({response}{ProtoNames.Response(family, operation)});\n");
        }

        return text.Append("}\n").ToString();
    }

    /// <summary>A stream that is fed begins with what to open; one that is read brings its result before the bytes.</summary>
    private static void StreamMessages(StringBuilder text, Family family, Operation operation)
    {
        if (ProtoNames.IsFed(operation))
        {
            var opening = ProtoNames.Opening(family, operation);
            Message(text, opening, operation.Parameters);
            text.Append($"message {ProtoNames.Request(family, operation)} {{\n  oneof part {{\n    // First and once.\n    {opening} open = 1;\n    StreamChunk chunk = 2;\n  }}\n}}\n\n");
        }
        else
        {
            Message(text, ProtoNames.Request(family, operation), operation.Parameters);
        }

        text.Append($"message {ProtoNames.Response(family, operation)} {{\n");
        if (operation.Procedure.Stream != StreamDirection.Write)
        {
            text.Append("  StreamChunk chunk = 1;\n");
        }

        if (operation.Result is { } result)
        {
            text.Append($"  // In the first message.\n  {ProtoNames.FieldType(result)} {ProtoNames.ResultField} = 2;\n");
        }

        text.Append("}\n\n");
    }

    private static string Events(ContractModel model)
    {
        var text = Head("virtbridge/v1/types.proto");
        text.Append(
            """
            message SubscribeRequest {
              // Resume after this number; 0 starts with the next event. resume_token is safer: it also tells when the gateway
              // was started anew and the number means something else.
              uint64 after = 1;
              // The token of the last event that was seen; goes before after.
              string resume_token = 2;
              // Only events whose field in the oneof has one of these numbers; none means all.
              repeated uint32 kinds = 3;
              // Only events of the domain with this UUID.
              string domain_uuid = 4;
            }

            // The gateway's connection to the daemon stands again; what happened in between is not known: look at the state anew.
            message SourceRestored {
            }

            // An event. A message without one only tells that something was missed.
            message Event {
              // Grows by one with every event of this gateway's life; see also missed.
              uint64 sequence = 1;
              // Events that were forgotten before they could be delivered; larger than zero only on the first message after a
              // resume or after a reader was too slow.
              uint64 missed = 2;
              // Milliseconds since 1970.
              int64 time = 3;
              // To be given to the next Subscribe.
              string resume_token = 4;
              // The token that was given is of an earlier life of the gateway: an unknown number of events was missed.
              bool restarted = 5;
              oneof event {

            """);
        foreach (var e in ProtoNames.Events(model))
        {
            text.Append($"    {e.Record} {ProtoNames.Snake(e.Record)} = {ProtoNames.EventField(e)};\n");
        }

        text.Append(
            """
                SourceRestored source_restored = 3000;
              }
            }

            // Events in order. A client that comes back with the last token goes on from there: the last 16384 events (or 32 MiB)
            // are kept, and what was forgotten is counted. A reader that is too slow loses the oldest and is told.
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
