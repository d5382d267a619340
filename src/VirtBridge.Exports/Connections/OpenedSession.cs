using VirtBridge.Contract;

namespace VirtBridge.Exports;

/// <summary>What opening a URI gave: a session or an administration, and how to tell that it still lives.</summary>
internal sealed record OpenedSession(string Uri, bool ReadOnly, IVirtSession? Session, IAdmin? Admin)
{
    public Func<bool> Alive { get; init; } = static () => true;

    /// <summary>True when nobody can listen on the way.</summary>
    public bool Encrypted { get; init; }

    /// <summary>The messages of another process; null for sessions in this one.</summary>
    public IncomingMessages? Incoming { get; init; }

    /// <summary>Ends an administrative connection, which is no session.</summary>
    public Func<ValueTask>? CloseAdmin { get; init; }

    public async ValueTask CloseAsync()
    {
        try
        {
            if (Session is not null)
            {
                await Session.DisposeAsync().ConfigureAwait(false);
            }

            if (CloseAdmin is not null)
            {
                await CloseAdmin().ConfigureAwait(false);
            }
        }
        catch (VirtException)
        {
            // The other side is gone already; nothing is left to close.
        }
    }
}
