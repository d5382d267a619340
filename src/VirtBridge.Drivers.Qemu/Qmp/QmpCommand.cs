using System.Text.Json;

namespace VirtBridge.Drivers.Qemu.Qmp;

/// <summary>
/// A command as a value: the record's properties are its arguments, its base names the reply. A property that is
/// null is not sent, so QEMU's default applies.
/// </summary>
internal abstract record QmpCommand<TReply>(string Name)
{
    /// <summary>Longer than the client's patience for commands that write memory or images.</summary>
    public TimeSpan? Patience { get; init; }

    /// <summary>Reads the content of <c>return</c>.</summary>
    public abstract TReply ReadReply(JsonElement reply);

    /// <summary>Writes the arguments, in the order QEMU documents them.</summary>
    public virtual void WriteArguments(QmpArguments arguments)
    {
    }
}

/// <summary>A command whose reply says only that it was done.</summary>
internal abstract record QmpAction(string Name) : QmpCommand<QmpVoid>(Name)
{
    public override QmpVoid ReadReply(JsonElement reply) => default;
}

/// <summary>A command whose reply is kept as QEMU wrote it.</summary>
internal abstract record QmpQuery(string Name) : QmpCommand<JsonElement>(Name)
{
    public override JsonElement ReadReply(JsonElement reply) => reply;
}

/// <summary>A question without arguments whose reply is a list of <typeparamref name="TItem"/>.</summary>
internal abstract record QmpListQuery<TItem>(string Name) : QmpCommand<IReadOnlyList<TItem>>(Name)
{
    public override IReadOnlyList<TItem> ReadReply(JsonElement reply)
    {
        var items = new List<TItem>(reply.GetArrayLength());
        foreach (var item in reply.EnumerateArray())
        {
            items.Add(ReadItem(item));
        }

        return items;
    }

    protected abstract TItem ReadItem(JsonElement item);
}

/// <summary>Nothing, as a reply.</summary>
internal readonly record struct QmpVoid;
