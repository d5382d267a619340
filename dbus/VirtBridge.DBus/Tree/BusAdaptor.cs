using VirtBridge.Contract.DBus;
using VirtBridge.DBus.Bus;

namespace VirtBridge.DBus.Tree;

/// <summary>A property's name, signature and whether it may be set.</summary>
internal sealed record BusProperty(string Name, string Signature, bool Writable);

/// <summary>A signal to be sent.</summary>
internal sealed record BusSignal(string Path, string Interface, string Member, BusReply Body);

/// <summary>One D-Bus interface: its members, and how each is carried out. The implementations are generated.</summary>
internal abstract class BusAdaptor
{
    public abstract string Name { get; }

    /// <summary>The path element that holds objects of this kind; empty for the connection itself.</summary>
    public abstract string Directory { get; }

    public abstract DBusPathKey Key { get; }

    /// <summary>The interface's element of the introspection text.</summary>
    public abstract string Xml { get; }

    public abstract IReadOnlyList<BusProperty> Properties { get; }

    /// <summary>The signature of a method's arguments, null when there is no such method.</summary>
    public abstract string? Signature(string member);

    /// <summary>Carries a method out; reads all arguments before the first wait.</summary>
    public abstract ValueTask<BusReply> CallAsync(string member, BusTarget target, MessageReader arguments, CancellationToken cancellation);

    public abstract ValueTask<BusReply> GetAsync(string property, BusTarget target, CancellationToken cancellation);

    public abstract ValueTask SetAsync(string property, BusTarget target, MessageReader value, CancellationToken cancellation);

    protected static BusFault Unknown(string member) => BusFault.UnknownMethod($"No such method “{member}”");
}
