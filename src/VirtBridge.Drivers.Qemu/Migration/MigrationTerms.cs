using System.Globalization;
using System.Text.Json.Nodes;
using VirtBridge.Contract;
using VirtBridge.Contract.Abi;
using VirtBridge.Engine;

namespace VirtBridge.Drivers.Qemu.Migration;

/// <summary>
/// What both QEMUs are told before a guest moves: the capabilities that are on, and parameters. As text it goes with the address a guest
/// arrives at, so that the start of the receiving QEMU needs nothing else.
/// </summary>
internal sealed record MigrationTerms(IReadOnlyList<string> Capabilities, IReadOnlyList<KeyValuePair<string, string>> Parameters)
{
    /// <summary>Everything this driver switches; what is not wanted is switched off, in case an earlier try left it on.</summary>
    private static readonly string[] s_switched = ["xbzrle", "compress", "auto-converge", "multifd", "zero-copy-send", "postcopy-ram", "return-path"];

    /// <summary>What QEMU takes for a parameter nobody ever set.</summary>
    private static readonly (string Capability, string Name, string Value)[] s_defaults =
    [
        ("multifd", "multifd-channels", "2"),
        ("multifd", "multifd-compression", "none"),
        ("auto-converge", "cpu-throttle-initial", "20"),
        ("auto-converge", "cpu-throttle-increment", "10"),
    ];

    private static readonly (DomainMigrateFlags Flag, string Name)[] s_refused =
    [
        (DomainMigrateFlags.Tunnelled, "VIR_MIGRATE_TUNNELLED"),
        (DomainMigrateFlags.Postcopy, "VIR_MIGRATE_POSTCOPY"),
        (DomainMigrateFlags.PostcopyResume, "VIR_MIGRATE_POSTCOPY_RESUME"),
        (DomainMigrateFlags.NonSharedDisk, "VIR_MIGRATE_NON_SHARED_DISK"),
        (DomainMigrateFlags.NonSharedInc, "VIR_MIGRATE_NON_SHARED_INC"),
        (DomainMigrateFlags.RdmaPinAll, "VIR_MIGRATE_RDMA_PIN_ALL"),
        (DomainMigrateFlags.Tls, "VIR_MIGRATE_TLS"),
    ];

    public static MigrationTerms Of(MigrationRequest request)
    {
        foreach (var (flag, name) in s_refused)
        {
            if (request.Has(flag))
            {
                throw new VirtException(ErrorCode.ArgumentUnsupported, ErrorDomain.Qemu, $"flag {name} is not supported by this release; move the guest without it");
            }
        }

        var method = request.Parameters.FirstOrDefault(p => p.Field == DomainConstants.MigrateParamCompression) is { Field: not null } found ? found.Value.AsString : null;
        var parallel = request.Has(DomainMigrateFlags.Parallel);
        List<string> capabilities = [];
        if (request.Has(DomainMigrateFlags.Compressed) && !parallel)
        {
            capabilities.Add(method switch
            {
                null or "xbzrle" => "xbzrle",
                "mt" => "compress",
                _ => throw new VirtException(ErrorCode.InvalidArg, ErrorDomain.Qemu, $"compression method '{method}' is only supported with parallel connections"),
            });
        }

        AddIf(request, DomainMigrateFlags.AutoConverge, "auto-converge", capabilities);
        AddIf(request, DomainMigrateFlags.Parallel, "multifd", capabilities);
        AddIf(request, DomainMigrateFlags.Zerocopy, "zero-copy-send", capabilities);
        var parameters = request.Parameters.Select(p => (Name: QemuName(p.Field), Text: p.Value.ToString()))
            .Where(p => p.Name is not null).Select(p => KeyValuePair.Create(p.Name!, p.Text)).ToList();
        if (parallel && request.Has(DomainMigrateFlags.Compressed) && method is "zlib" or "zstd")
        {
            parameters.Add(KeyValuePair.Create("multifd-compression", method!));
        }

        // A guest that came here by other terms still has theirs, and both sides must mean the same.
        parameters.AddRange(s_defaults.Where(d => capabilities.Contains(d.Capability) && !parameters.Exists(p => p.Key == d.Name)).Select(d => KeyValuePair.Create(d.Name, d.Value)));
        return new(capabilities, parameters);
    }

    /// <summary>Inverse of <see cref="ToString"/>.</summary>
    public static MigrationTerms Parse(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return new([.. words.Where(word => !word.Contains('='))], [.. words.Where(word => word.Contains('=')).Select(word => KeyValuePair.Create(word[..word.IndexOf('=')], word[(word.IndexOf('=') + 1)..]))]);
    }

    public override string ToString() => string.Join(' ', Capabilities.Concat(Parameters.Select(pair => $"{pair.Key}={pair.Value}")));

    /// <summary>Every switch with its position, of those <paramref name="known"/> to a QEMU; a wanted one it does not know is refused.</summary>
    public IReadOnlyList<KeyValuePair<string, bool>> Switches(IReadOnlySet<string> known) =>
        Capabilities.FirstOrDefault(name => !known.Contains(name)) is { } missing
            ? throw new VirtException(ErrorCode.ArgumentUnsupported, ErrorDomain.Qemu, $"Migration option '{missing}' is not supported by QEMU binary")
            : [.. s_switched.Where(known.Contains).Select(name => KeyValuePair.Create(name, Capabilities.Contains(name)))];

    /// <summary>As QEMU wants them.</summary>
    public JsonObject ParameterObject()
    {
        var all = new JsonObject();
        foreach (var (name, text) in Parameters)
        {
            all[name] = ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? JsonValue.Create(number) : JsonValue.Create(text);
        }

        return all;
    }

    private static void AddIf(MigrationRequest request, DomainMigrateFlags flag, string capability, List<string> capabilities)
    {
        if (request.Has(flag))
        {
            capabilities.Add(capability);
        }
    }

    private static string? QemuName(string field) => field switch
    {
        DomainConstants.MigrateParamAutoConvergeInitial => "cpu-throttle-initial",
        DomainConstants.MigrateParamAutoConvergeIncrement => "cpu-throttle-increment",
        DomainConstants.MigrateParamCompressionMtLevel => "compress-level",
        DomainConstants.MigrateParamCompressionMtThreads => "compress-threads",
        DomainConstants.MigrateParamCompressionMtDthreads => "decompress-threads",
        DomainConstants.MigrateParamCompressionXbzrleCache => "xbzrle-cache-size",
        DomainConstants.MigrateParamCompressionZlibLevel => "multifd-zlib-level",
        DomainConstants.MigrateParamCompressionZstdLevel => "multifd-zstd-level",
        DomainConstants.MigrateParamParallelConnections => "multifd-channels",
        _ => null,
    };
}
