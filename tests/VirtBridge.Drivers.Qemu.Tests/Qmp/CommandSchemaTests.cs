using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using VirtBridge.Drivers.Qemu.Processes;
using VirtBridge.Drivers.Qemu.Qmp;
using VirtBridge.Drivers.Qemu.Qmp.Commands;

namespace VirtBridge.Drivers.Qemu.Tests.Qmp;

/// <summary>Every command this driver knows, held against what a real QEMU says about itself.</summary>
public sealed class CommandSchemaTests : IDisposable
{
    private const string Binary = "/usr/bin/qemu-system-x86_64";
    private static readonly JsonElement s_none = JsonDocument.Parse("{}").RootElement;

    private readonly Poller _poller = new();

    public void Dispose() => _poller.Dispose();

    [Fact]
    public async Task Every_command_and_argument_exists_with_its_type_in_the_schema_of_QEMU()
    {
        Assert.SkipUnless(File.Exists(Binary), "no QEMU here");
        var cancellation = TestContext.Current.CancellationToken;
        await using var probe = await QemuProbe.StartAsync(Binary, "none,accel=tcg", _poller, TimeProvider.System, cancellation);
        var schema = (await probe.Conversation.ExecuteAsync("query-qmp-schema", null, cancellation))
            .EnumerateArray()
            .ToDictionary(entity => entity.GetProperty("name").GetString()!);
        var strange = Commands().Where(command => !command.Name.StartsWith("guest-")).SelectMany(command => Strange(command, schema)).Order().ToList();
        Assert.Equal([], strange);
    }

    [Fact]
    public void A_record_of_every_command_can_be_made()
    {
        Assert.True(Commands().Count() > 100);
    }

    private static IEnumerable<(string Name, JsonElement Arguments)> Commands()
    {
        foreach (var type in typeof(QmpClient).Assembly.GetTypes().Where(type => !type.IsAbstract && IsCommand(type) && type != typeof(AnyCommand)))
        {
            var constructor = type.GetConstructors().Single(candidate => candidate.GetParameters() is not [var only] || only.ParameterType != type);
            var command = constructor.Invoke([.. constructor.GetParameters().Select(parameter => Sample(parameter.ParameterType))]);
            foreach (var property in type.GetProperties().Where(property => property.CanWrite && property.Name is not ("Name" or "Patience")))
            {
                property.SetValue(command, Sample(property.PropertyType));
            }

            var write = typeof(QmpMessage).GetMethods().Single(method => method.Name == "Write" && method.IsGenericMethod);
            var line = (ReadOnlyMemory<byte>)write.MakeGenericMethod(Reply(type)).Invoke(null, [command, "1", false])!;
            var message = JsonDocument.Parse(line).RootElement;
            yield return (message.GetProperty("execute").GetString()!, message.TryGetProperty("arguments", out var arguments) ? arguments : s_none);
        }
    }

    private static bool IsCommand(Type type) => Reply(type) != typeof(void);

    private static Type Reply(Type type)
    {
        for (var kind = type; kind is not null; kind = kind.BaseType)
        {
            if (kind.IsGenericType && kind.GetGenericTypeDefinition() == typeof(QmpCommand<>))
            {
                return kind.GetGenericArguments()[0];
            }
        }

        return typeof(void);
    }

    private static object Sample(Type type) => Nullable.GetUnderlyingType(type) is { } inner ? Sample(inner) : type switch
    {
        _ when type == typeof(string) => "text",
        _ when type == typeof(long) => 1L,
        _ when type == typeof(ulong) => 1UL,
        _ when type == typeof(uint) => 1U,
        _ when type == typeof(bool) => true,
        _ when type == typeof(JsonNode) => JsonValue.Create("text"),
        _ when type == typeof(JsonObject) => new JsonObject(),
        _ when type == typeof(IReadOnlyList<string>) => new[] { "text" },
        _ when type == typeof(IReadOnlyList<ulong>) => new[] { 1UL },
        _ when type == typeof(IReadOnlyList<uint>) => new[] { 1U },
        _ when type == typeof(IReadOnlyList<JsonObject>) => new[] { new JsonObject() },
        _ when type == typeof(IReadOnlyList<QmpAction>) => new[] { new BlockDirtyBitmapClear("node", "bitmap") },
        _ when type == typeof(IReadOnlyList<GuestVcpu>) => new[] { new GuestVcpu(0, true, false) },
        _ when type == typeof(IReadOnlyList<BitmapSource>) => new[] { new BitmapSource("node", "bitmap") },
        _ when type == typeof(IReadOnlyList<KeyValuePair<string, bool>>) => new[] { KeyValuePair.Create("xbzrle", true) },
        _ => throw new NotSupportedException($"no sample of {type}"),
    };

    private static IEnumerable<string> Strange((string Name, JsonElement Arguments) command, Dictionary<string, JsonElement> schema)
    {
        if (!schema.TryGetValue(command.Name, out var entity))
        {
            return [$"{command.Name}: unknown"];
        }

        var members = schema[entity.GetProperty("arg-type").GetString()!].GetProperty("members")
            .EnumerateArray()
            .ToDictionary(member => member.GetProperty("name").GetString()!, member => schema[member.GetProperty("type").GetString()!]);
        return command.Arguments.EnumerateObject()
            .Where(argument => !members.TryGetValue(argument.Name, out var type) || !Fits(argument.Value.ValueKind, type))
            .Select(argument => $"{command.Name}: {argument.Name}");
    }

    private static bool Fits(JsonValueKind kind, JsonElement type)
    {
        var json = type.TryGetProperty("json-type", out var builtin) ? builtin.GetString() : type.GetProperty("meta-type").GetString();
        return json switch
        {
            "string" or "enum" => kind == JsonValueKind.String,
            "int" or "number" => kind == JsonValueKind.Number,
            "boolean" => kind is JsonValueKind.True or JsonValueKind.False,
            "array" => kind == JsonValueKind.Array,
            "object" => kind == JsonValueKind.Object,
            _ => true,
        };
    }
}
