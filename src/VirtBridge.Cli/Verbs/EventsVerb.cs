using System.Threading.Channels;
using VirtBridge.Contract;

namespace VirtBridge.Cli;

internal sealed class EventsVerb : IVerb
{
    public string Name => "events";

    public string Arguments => "";

    public string Summary => "print domain events until interrupted";

    public async Task<int> RunAsync(IVirtSession session, IReadOnlyList<string> arguments, TextWriter output, CancellationToken cancellation)
    {
        var events = Channel.CreateUnbounded<ContractEvent>();
        session.EventReceiver = e => events.Writer.TryWrite(e);
        for (var id = 0; id < (int)DomainEventID.Last; id++)
        {
            try
            {
                await session.Events.DomainEventCallbackRegisterAnyAsync(id, null, cancellation);
            }
            catch (VirtException)
            {
                // Older servers do not know every event.
            }
        }

        await foreach (var e in events.Reader.ReadAllAsync(cancellation))
        {
            output.WriteLine(e);
        }

        return 0;
    }
}
