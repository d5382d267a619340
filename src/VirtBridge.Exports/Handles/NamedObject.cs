namespace VirtBridge.Exports;

/// <summary>A domain, network, volume ...: its name in the contract and the connection it came from.</summary>
internal sealed class NamedObject<T> : CObject
    where T : class
{
    private readonly ConnectionObject _connection;

    public NamedObject(HandleKind kind, ConnectionObject connection, T reference)
        : base(kind, connection.Objects)
    {
        _connection = connection;
        Reference = reference;
        connection.AddReference();
    }

    public override ConnectionObject Connection => _connection;

    /// <summary>Replaced when a call tells more, such as the id of a domain that was started.</summary>
    public T Reference { get; set; }

    protected override void End() => _connection.Release();
}
