using System.Collections.Concurrent;
using VirtBridge.DBus.Bus;

namespace VirtBridge.DBus.Tree;

/// <summary>What a caller may do through the bridge.</summary>
internal enum CallerAccess
{
    None,
    ReadOnly,
    Full,
}

/// <summary>
/// Asks polkit what each caller may do, so that the bridge lends nobody its own rights: "org.libvirt.unix.manage" gives all,
/// "org.libvirt.unix.monitor" a read-only connection, neither nothing. Root and the bridge's own user may do all. Where there is
/// no polkit to ask, others may only look.
/// </summary>
internal sealed class CallerRights(BusLoop loop, TimeProvider clock, uint own)
{
    private const string Manage = "org.libvirt.unix.manage";
    private const string Monitor = "org.libvirt.unix.monitor";

    /// <summary>Callers remembered at most.</summary>
    private const int MaxCallers = 4096;

    /// <summary>How long an answer holds: rights that are taken away are gone after this.</summary>
    private static readonly TimeSpan s_holds = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(25);

    /// <summary>A user who is asked for a password needs time to type it.</summary>
    private static readonly TimeSpan s_typing = TimeSpan.FromMinutes(2);

    private static readonly BusQuestion s_user = new("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "GetConnectionUnixUser");
    private static readonly BusQuestion s_check = new(
        "org.freedesktop.PolicyKit1", "/org/freedesktop/PolicyKit1/Authority", "org.freedesktop.PolicyKit1.Authority", "CheckAuthorization");

    private readonly ConcurrentDictionary<(string Sender, bool MayAsk), (Task<CallerAccess> Access, long Since)> _known = new();

    /// <summary>The caller's rights; callers are told apart by their unique name, which is never given twice.</summary>
    public Task<CallerAccess> OfAsync(string sender, bool mayAsk)
    {
        if (_known.TryGetValue((sender, mayAsk), out var known) && (!known.Access.IsCompleted || clock.GetElapsedTime(known.Since) < s_holds))
        {
            return known.Access;
        }

        if (_known.Count >= MaxCallers)
        {
            _known.Clear();
        }

        var access = AskAsync(sender, mayAsk);
        _known[(sender, mayAsk)] = (access, clock.GetTimestamp());
        return access;
    }

    private async Task<CallerAccess> AskAsync(string sender, bool mayAsk)
    {
        try
        {
            var user = await s_user.AskAsync(loop, w => w.String(sender), static r => r.UInt32(), s_patience);
            if (user == 0 || user == own)
            {
                return CallerAccess.Full;
            }

            return await IsAuthorizedAsync(sender, Manage, mayAsk) ? CallerAccess.Full
                : await IsAuthorizedAsync(sender, Monitor, mayAsk: false) ? CallerAccess.ReadOnly : CallerAccess.None;
        }
        catch (BusFault fault) when (fault.Name is "org.freedesktop.DBus.Error.ServiceUnknown" or "org.freedesktop.DBus.Error.NameHasNoOwner")
        {
            return CallerAccess.ReadOnly;
        }
        catch (BusFault)
        {
            // Polkit refused to say, or the caller has gone: no rights without an answer.
            return CallerAccess.None;
        }
    }

    private Task<bool> IsAuthorizedAsync(string sender, string action, bool mayAsk) => s_check.AskAsync(
        loop,
        writer =>
        {
            writer.Open('r', "sa{sv}");
            writer.String("system-bus-name");
            writer.Open('a', "{sv}");
            writer.Open('e', "sv");
            writer.String("name");
            writer.Open('v', "s");
            writer.String(sender);
            writer.Close();
            writer.Close();
            writer.Close();
            writer.Close();
            writer.String(action);
            writer.Open('a', "{ss}");
            writer.Close();
            writer.UInt32(mayAsk ? 1u : 0);
            writer.String("");
        },
        static reader =>
        {
            reader.EnterStruct("bba{ss}");
            return reader.Boolean();
        },
        mayAsk ? s_typing : s_patience);
}
