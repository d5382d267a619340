using VirtBridge.Contract;

namespace VirtBridge.Engine;

/// <summary>
/// Something that happened on the host, with its place in the order of everything that happened.
/// <paramref name="Message"/> is the contract's record with callback id 0; <paramref name="Subject"/> the key of the
/// object (a <see cref="Uuid"/> or a name) that registrations for one object compare with.
/// </summary>
public sealed record HostEvent(
    long Number,
    DateTimeOffset At,
    EventFamily Family,
    int EventId,
    object Subject,
    ContractEvent Message);
