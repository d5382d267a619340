using VirtBridge.Contract;
using VirtBridge.DBus.Bus;
using VirtBridge.DBus.Generated;

namespace VirtBridge.DBus.Tree;

/// <summary>Finds the object and the interface a call is for, and answers it, in libvirt's D-Bus service's own words.</summary>
internal sealed class BusService(IReadOnlyList<BusRoot> roots, CancellationToken closing)
{
    /// <summary>Calls being carried out at most; more are refused instead of piling up.</summary>
    private const int MaxCalls = 4096;

    private const string PropertiesInterface = "org.freedesktop.DBus.Properties";
    private const string IntrospectableInterface = "org.freedesktop.DBus.Introspectable";

    private readonly Dictionary<string, BusRoot> _roots = roots.ToDictionary(r => r.Path, StringComparer.Ordinal);
    private readonly ILookup<string, BusAdaptor> _adaptors = BusAdaptors.All.ToLookup(a => a.Directory, StringComparer.Ordinal);
    private readonly Introspection _introspection = new(roots);
    private int _calls;

    /// <summary>Takes a call on the bus thread; false leaves it to sd-bus.</summary>
    public bool Take(BusCall call)
    {
        if (call.Interface == "org.freedesktop.DBus.Peer")
        {
            return false;
        }

        if (Interlocked.Increment(ref _calls) > MaxCalls)
        {
            Interlocked.Decrement(ref _calls);
            call.Fail(BusFault.LimitsExceeded($"{MaxCalls} calls are being carried out already: try again later"));
            return true;
        }

        _ = ServeAsync(call);
        return true;
    }

    private async Task ServeAsync(BusCall call)
    {
        try
        {
            call.Reply(await AnswerAsync(call));
        }
        catch (Exception e)
        {
            call.Fail(FaultOf(e));
        }
        finally
        {
            Interlocked.Decrement(ref _calls);
        }
    }

    private ValueTask<BusReply> AnswerAsync(BusCall call)
    {
        if (call.Interface == IntrospectableInterface)
        {
            Expect(call, call.Member == "Introspect" ? "" : null);
            return _introspection.DescribeAsync(call.Path, closing);
        }

        var (adaptors, target) = Find(call.Path) ?? throw BusFault.NoObject(call.Path);
        if (call.Interface == PropertiesInterface)
        {
            return PropertiesAsync(call, adaptors, target);
        }

        var adaptor = adaptors.FirstOrDefault(a => call.Interface.Length == 0 ? a.Signature(call.Member) is not null : a.Name == call.Interface)
            ?? throw BusFault.UnknownMethod($"No such interface “{call.Interface}” on object at path {call.Path}");
        Expect(call, adaptor.Signature(call.Member));
        return GuardAsync(target, () => adaptor.CallAsync(call.Member, target, call.Arguments, closing));
    }

    private static ValueTask<BusReply> PropertiesAsync(BusCall call, IEnumerable<BusAdaptor> adaptors, BusTarget target)
    {
        Expect(call, call.Member switch { "Get" => "ss", "GetAll" => "s", "Set" => "ssv", _ => null });
        var arguments = call.Arguments;
        var name = arguments.String();
        var adaptor = adaptors.FirstOrDefault(a => name.Length == 0 || a.Name == name)
            ?? throw BusFault.InvalidArgs($"No such interface “{name}”");
        if (call.Member == "GetAll")
        {
            return GetAllAsync(adaptor, target);
        }

        var wanted = arguments.String();
        var property = adaptor.Properties.FirstOrDefault(p => p.Name == wanted)
            ?? throw BusFault.InvalidArgs($"No such property “{wanted}”");
        if (call.Member == "Get")
        {
            return GetAsync(adaptor, target, property);
        }

        return property.Writable
            ? SetAsync(adaptor, target, property, arguments)
            : throw BusFault.InvalidArgs($"Property “{wanted}” is not writable");
    }

    private static async ValueTask<BusReply> GetAsync(BusAdaptor adaptor, BusTarget target, BusProperty property)
    {
        var value = await GuardAsync(target, () => adaptor.GetAsync(property.Name, target, CancellationToken.None));
        return writer =>
        {
            writer.Open('v', property.Signature);
            value(writer);
            writer.Close();
        };
    }

    /// <summary>
    /// All properties that can be read now, asked for at the same time; the rest is left out. Each value is a variant inside
    /// the dictionary's variant, as clients of libvirt's own service know it.
    /// </summary>
    private static async ValueTask<BusReply> GetAllAsync(BusAdaptor adaptor, BusTarget target)
    {
        var pending = adaptor.Properties
            .Select(p => (Property: p, Value: GuardAsync(target, () => adaptor.GetAsync(p.Name, target, CancellationToken.None))))
            .ToList();
        var values = new List<(BusProperty Property, BusReply Value)>(pending.Count);
        foreach (var (property, value) in pending)
        {
            try
            {
                values.Add((property, await value));
            }
            catch (Exception e) when (e is VirtException or BusFault)
            {
                // A property that cannot be read must not hide the others.
            }
        }

        return writer =>
        {
            writer.Open('a', "{sv}");
            foreach (var (property, value) in values)
            {
                writer.Open('e', "sv");
                writer.String(property.Name);
                writer.Open('v', "v");
                writer.Open('v', property.Signature);
                value(writer);
                writer.Close();
                writer.Close();
                writer.Close();
            }

            writer.Close();
        };
    }

    private static async ValueTask<BusReply> SetAsync(BusAdaptor adaptor, BusTarget target, BusProperty property, MessageReader value)
    {
        await GuardAsync(target, async () =>
        {
            await adaptor.SetAsync(property.Name, target, value, CancellationToken.None);
            return static _ => { };
        });
        return static _ => { };
    }

    /// <summary>Drops what was remembered when the hypervisor no longer agrees.</summary>
    private static async ValueTask<BusReply> GuardAsync(BusTarget target, Func<ValueTask<BusReply>> call)
    {
        try
        {
            return await call();
        }
        catch (VirtException)
        {
            target.Root.Forget(target.Path);
            throw;
        }
    }

    private (IEnumerable<BusAdaptor> Adaptors, BusTarget Target)? Find(string path)
    {
        if (_roots.TryGetValue(path, out var connection))
        {
            return (_adaptors[""], new BusTarget(connection, path, ""));
        }

        var key = path.LastIndexOf('/');
        if (key > 0 && path.Length > key + 1 && _roots.TryGetValue(path[..key], out var parent) && _adaptors[path[(key + 1)..]] is var kinds && kinds.Any())
        {
            // The node that holds objects of a kind is taken for an object without identity, as libvirt's own service does.
            return (kinds, new BusTarget(parent, path, ""));
        }

        var directory = key > 0 ? path.LastIndexOf('/', key - 1) : -1;
        if (directory > 0 && key > directory + 1 && _roots.TryGetValue(path[..directory], out var root) &&
            _adaptors[path[(directory + 1)..key]] is var adaptors && adaptors.Any())
        {
            return (adaptors, new BusTarget(root, path, path[(key + 1)..]));
        }

        return null;
    }

    private static void Expect(BusCall call, string? signature)
    {
        if (signature is null)
        {
            throw BusFault.UnknownMethod($"No such method “{call.Member}”");
        }

        if (signature != call.Signature)
        {
            throw BusFault.InvalidArgs($"Type of message, “({call.Signature})”, does not match expected type “({signature})”");
        }
    }

    private static BusFault FaultOf(Exception exception) => exception switch
    {
        BusFault fault => fault,
        VirtException e => new BusFault(BusFault.Libvirt, e.Message),
        OverflowException => BusFault.InvalidArgs("a number is too large for this operation"),
        OperationCanceledException => new BusFault(BusFault.Libvirt, "the service is stopping"),
        _ => new BusFault(BusFault.Libvirt, $"internal error: {exception.Message}"),
    };
}
