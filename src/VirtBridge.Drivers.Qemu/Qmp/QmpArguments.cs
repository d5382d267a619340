using System.Text.Json;
using System.Text.Json.Nodes;

namespace VirtBridge.Drivers.Qemu.Qmp;

/// <summary>
/// Writes members of a command's <c>arguments</c> object; a null value writes nothing, and without any member there is no object.
/// </summary>
internal sealed class QmpArguments(Utf8JsonWriter json)
{
    private bool _begun;

    public QmpArguments Add(string name, string? value)
    {
        if (value is not null)
        {
            Begun().WriteString(name, value);
        }

        return this;
    }

    public QmpArguments Add(string name, long? value)
    {
        if (value is { } number)
        {
            Begun().WriteNumber(name, number);
        }

        return this;
    }

    public QmpArguments Add(string name, ulong? value)
    {
        if (value is { } number)
        {
            Begun().WriteNumber(name, number);
        }

        return this;
    }

    public QmpArguments Add(string name, bool? value)
    {
        if (value is { } truth)
        {
            Begun().WriteBoolean(name, truth);
        }

        return this;
    }

    public QmpArguments Add(string name, JsonNode? value)
    {
        if (value is not null)
        {
            Begun().WritePropertyName(name);
            value.WriteTo(Begun());
        }

        return this;
    }

    public QmpArguments Add(string name, IReadOnlyList<string>? values)
    {
        if (values is not null)
        {
            Begun().WriteStartArray(name);
            foreach (var value in values)
            {
                Begun().WriteStringValue(value);
            }

            Begun().WriteEndArray();
        }

        return this;
    }

    /// <summary>A nested object; <paramref name="members"/> writes what is inside.</summary>
    public QmpArguments AddObject(string name, Action<QmpArguments> members)
    {
        Begun().WriteStartObject(name);
        members(this);
        Begun().WriteEndObject();
        return this;
    }

    /// <summary>A list of objects, one for each of <paramref name="items"/>.</summary>
    public QmpArguments AddObjects<TItem>(string name, IReadOnlyList<TItem>? items, Action<QmpArguments, TItem> members)
    {
        if (items is null)
        {
            return this;
        }

        Begun().WriteStartArray(name);
        foreach (var item in items)
        {
            Begun().WriteStartObject();
            members(this, item);
            Begun().WriteEndObject();
        }

        Begun().WriteEndArray();
        return this;
    }

    /// <summary>The members of a tree somebody else composed, such as a block node or a device.</summary>
    public QmpArguments AddAll(JsonObject? members)
    {
        foreach (var (name, value) in members ?? [])
        {
            Begun().WritePropertyName(name);
            if (value is null)
            {
                Begun().WriteNullValue();
            }
            else
            {
                value.WriteTo(Begun());
            }
        }

        return this;
    }

    /// <summary>No member comes any more.</summary>
    public void End()
    {
        if (_begun)
        {
            json.WriteEndObject();
        }
    }

    private Utf8JsonWriter Begun()
    {
        if (!_begun)
        {
            _begun = true;
            json.WriteStartObject("arguments");
        }

        return json;
    }
}
