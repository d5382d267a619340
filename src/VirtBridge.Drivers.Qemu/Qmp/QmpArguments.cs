using System.Text.Json;
using System.Text.Json.Nodes;

namespace VirtBridge.Drivers.Qemu.Qmp;

/// <summary>Writes members of a command's <c>arguments</c> object; a null value writes nothing.</summary>
internal sealed class QmpArguments(Utf8JsonWriter json)
{
    public QmpArguments Add(string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }

        return this;
    }

    public QmpArguments Add(string name, long? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }

        return this;
    }

    public QmpArguments Add(string name, ulong? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }

        return this;
    }

    public QmpArguments Add(string name, bool? value)
    {
        if (value is { } truth)
        {
            json.WriteBoolean(name, truth);
        }

        return this;
    }

    public QmpArguments Add(string name, JsonNode? value)
    {
        if (value is not null)
        {
            json.WritePropertyName(name);
            value.WriteTo(json);
        }

        return this;
    }

    public QmpArguments Add(string name, IReadOnlyList<string>? values)
    {
        if (values is not null)
        {
            json.WriteStartArray(name);
            foreach (var value in values)
            {
                json.WriteStringValue(value);
            }

            json.WriteEndArray();
        }

        return this;
    }

    /// <summary>A nested object; <paramref name="members"/> writes what is inside.</summary>
    public QmpArguments AddObject(string name, Action<QmpArguments> members)
    {
        json.WriteStartObject(name);
        members(this);
        json.WriteEndObject();
        return this;
    }

    /// <summary>A list of objects, one for each of <paramref name="items"/>.</summary>
    public QmpArguments AddObjects<TItem>(string name, IReadOnlyList<TItem>? items, Action<QmpArguments, TItem> members)
    {
        if (items is null)
        {
            return this;
        }

        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            members(this, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        return this;
    }

    /// <summary>The members of a tree somebody else composed, such as a block node or a device.</summary>
    public QmpArguments AddAll(JsonObject? members)
    {
        foreach (var (name, value) in members ?? [])
        {
            json.WritePropertyName(name);
            if (value is null)
            {
                json.WriteNullValue();
            }
            else
            {
                value.WriteTo(json);
            }
        }

        return this;
    }
}
