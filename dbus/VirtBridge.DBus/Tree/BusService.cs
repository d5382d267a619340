using VirtBridge.Contract;
using VirtBridge.DBus.Bus;
using VirtBridge.DBus.Generated;

namespace VirtBridge.DBus.Tree;

/// <summary>Finds the object and the interface a call is for, and answers it, in libvirt's D-Bus service's own words.</summary>
internal sealed class BusService(BusTrees trees, CallerRights? rights, Action<BusSignal> emit, Action served, CancellationToken closing)
{
    /// <summary>Calls being carried out at most; more are refused instead of piling up.</summary>
    private const int MaxCalls = 4096;

    private const string PropertiesInterface = "org.freedesktop.DBus.Properties";
    private const string IntrospectableInterface = "org.freedesktop.DBus.Introspectable";

    private readonly ILookup<string, BusAdaptor> _adaptors = BusAdaptors.All.ToLookup(a => a.Directory, StringComparer.Ordinal);
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
            // Goes on on the bus thread, where the arguments can be read.
            var tree = rights is null ? trees.Full : TreeOf(await rights.OfAsync(call.Sender, call.MayAsk));
            call.Reply(await AnswerAsync(call, tree));
        }
        catch (Exception e)
        {
            call.Fail(FaultOf(e));
        }
        finally
        {
            Interlocked.Decrement(ref _calls);
            served();
        }
    }

    private BusTree TreeOf(CallerAccess access) => access switch
    {
        CallerAccess.Full => trees.Full,
        CallerAccess.ReadOnly => trees.ReadOnly,
        _ => throw BusFault.AccessDenied("polkit does not let this caller use libvirt (org.libvirt.unix.manage or org.libvirt.unix.monitor)"),
    };

    private ValueTask<BusReply> AnswerAsync(BusCall call, BusTree tree)
    {
        if (call.Interface == IntrospectableInterface)
        {
            Expect(call, call.Member == "Introspect" ? "" : null);
            return tree.Introspection.DescribeAsync(call.Path, closing);
        }

        if (call.Interface == ManagedObjects.Interface && tree.Roots.TryGetValue(call.Path, out var root))
        {
            Expect(call, call.Member == ManagedObjects.Member ? "" : null);
            return ManagedObjects.AllAsync(root, closing);
        }

        var (adaptors, target) = Find(tree, call.Path) ?? throw BusFault.NoObject(call.Path);
        if (call.Interface == PropertiesInterface)
        {
            return PropertiesAsync(call, adaptors, target);
        }

        var adaptor = adaptors.FirstOrDefault(a => call.Interface.Length == 0 ? a.Signature(call.Member) is not null : a.Name == call.Interface)
            ?? throw BusFault.UnknownMethod($"No such interface “{call.Interface}” on object at path {call.Path}");
        Expect(call, adaptor.Signature(call.Member));
        return GuardAsync(target, () => adaptor.CallAsync(call.Member, target, call.Arguments, closing));
    }

    private ValueTask<BusReply> PropertiesAsync(BusCall call, IEnumerable<BusAdaptor> adaptors, BusTarget target)
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
        var value = await PropertyReading.OneAsync(adaptor, target, property, CancellationToken.None);
        return writer =>
        {
            writer.Open('v', property.Signature);
            value(writer);
            writer.Close();
        };
    }

    /// <summary>
    /// All properties that can be read now. Each value is a variant inside the dictionary's variant, as clients of libvirt's own
    /// service know it.
    /// </summary>
    private static async ValueTask<BusReply> GetAllAsync(BusAdaptor adaptor, BusTarget target)
    {
        var values = await PropertyReading.ReadAsync(adaptor, target, static _ => true, CancellationToken.None);
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

    private async ValueTask<BusReply> SetAsync(BusAdaptor adaptor, BusTarget target, BusProperty property, MessageReader value)
    {
        await GuardAsync(target, async () =>
        {
            await adaptor.SetAsync(property.Name, target, value, CancellationToken.None);
            return static _ => { };
        });
        emit(ObjectNews.Changed(
            target.Path, adaptor, await PropertyReading.ReadAsync(adaptor, target, p => p == property, CancellationToken.None)));
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

    private (IEnumerable<BusAdaptor> Adaptors, BusTarget Target)? Find(BusTree tree, string path)
    {
        if (tree.Roots.TryGetValue(path, out var connection))
        {
            return (_adaptors[""], new BusTarget(connection, path, ""));
        }

        var key = path.LastIndexOf('/');
        if (key > 0 && path.Length > key + 1 && tree.Roots.TryGetValue(path[..key], out var parent) && _adaptors[path[(key + 1)..]] is var kinds && kinds.Any())
        {
            // The node that holds objects of a kind is taken for an object without identity, as libvirt's own service does.
            return (kinds, new BusTarget(parent, path, ""));
        }

        var directory = key > 0 ? path.LastIndexOf('/', key - 1) : -1;
        if (directory > 0 && key > directory + 1 && tree.Roots.TryGetValue(path[..directory], out var root) &&
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
