using VirtBridge.Contract;

namespace VirtBridge.Drivers.Qemu.Hypervisor;

/// <summary>Who is connected to which console: one at a time, and whoever insists takes it over.</summary>
internal sealed class ConsoleHolders
{
    private readonly Lock _gate = new();
    private readonly Dictionary<(Uuid Guest, string Alias), Holder> _held = [];

    /// <summary>The right to a console; null when another has it and <paramref name="force"/> is not set.</summary>
    public Holder? Take(Uuid guest, string alias, bool force)
    {
        lock (_gate)
        {
            if (_held.TryGetValue((guest, alias), out var other))
            {
                if (!force)
                {
                    return null;
                }

                other.Cancel();
            }

            return _held[(guest, alias)] = new Holder(this, guest, alias);
        }
    }

    private void Release(Holder holder)
    {
        lock (_gate)
        {
            if (_held.TryGetValue((holder.Guest, holder.Alias), out var current) && current == holder)
            {
                _held.Remove((holder.Guest, holder.Alias));
            }
        }
    }

    /// <summary>One connection to a console.</summary>
    internal sealed class Holder(ConsoleHolders owner, Uuid guest, string alias) : IDisposable
    {
        private readonly CancellationTokenSource _taken = new();

        public Uuid Guest => guest;

        public string Alias => alias;

        /// <summary>Cancelled when another took the console over or this side ended.</summary>
        public CancellationToken Lost => _taken.Token;

        public void Cancel() => _taken.Cancel();

        public void Dispose()
        {
            owner.Release(this);
            _taken.Cancel();
        }
    }
}
