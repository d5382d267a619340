namespace VirtBridge.Model;

/// <summary>Whether a running guest has its ends of channels open.</summary>
public static class ChannelStates
{
    /// <summary>Some device tells its hypervisor whether the guest has opened it.</summary>
    public static bool Matter(DomainDef domain) => domain.Devices.Channels.Any(channel => channel.Target is ChannelTarget.Virtio);

    /// <summary>The definition with the states of its channels; those that <paramref name="isOpen"/> knows nothing of keep theirs.</summary>
    /// <param name="domain">Of a running guest.</param>
    /// <param name="isOpen">By alias.</param>
    public static DomainDef With(DomainDef domain, Func<string, bool?> isOpen) => domain with
    {
        Devices = domain.Devices with
        {
            Channels = domain.Devices.Channels
                .Select(channel => channel.Target is ChannelTarget.Virtio target && channel.Alias is { } alias && isOpen(alias) is { } open
                    ? channel with { Target = target with { State = open ? ChannelState.Connected : ChannelState.Disconnected } }
                    : channel)
                .ToValueArray(),
        },
    };
}
