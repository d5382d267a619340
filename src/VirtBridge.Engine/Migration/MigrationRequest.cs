using VirtBridge.Contract;
using VirtBridge.Contract.Abi;

namespace VirtBridge.Engine;

/// <summary>How a guest is to be moved, whichever generation of the protocol said so.</summary>
public sealed record MigrationRequest
{
    private static readonly Dictionary<string, TypedParameterType> s_known = new()
    {
        [DomainConstants.MigrateParamAutoConvergeIncrement] = TypedParameterType.Int,
        [DomainConstants.MigrateParamAutoConvergeInitial] = TypedParameterType.Int,
        [DomainConstants.MigrateParamBandwidth] = TypedParameterType.Ullong,
        [DomainConstants.MigrateParamBandwidthAvailSwitchover] = TypedParameterType.Ullong,
        [DomainConstants.MigrateParamBandwidthPostcopy] = TypedParameterType.Ullong,
        [DomainConstants.MigrateParamCompression] = TypedParameterType.String,
        [DomainConstants.MigrateParamCompressionMtDthreads] = TypedParameterType.Int,
        [DomainConstants.MigrateParamCompressionMtLevel] = TypedParameterType.Int,
        [DomainConstants.MigrateParamCompressionMtThreads] = TypedParameterType.Int,
        [DomainConstants.MigrateParamCompressionXbzrleCache] = TypedParameterType.Ullong,
        [DomainConstants.MigrateParamCompressionZlibLevel] = TypedParameterType.Int,
        [DomainConstants.MigrateParamCompressionZstdLevel] = TypedParameterType.Int,
        [DomainConstants.MigrateParamDestName] = TypedParameterType.String,
        [DomainConstants.MigrateParamDestXml] = TypedParameterType.String,
        [DomainConstants.MigrateParamDisksPort] = TypedParameterType.Int,
        [DomainConstants.MigrateParamDisksUri] = TypedParameterType.String,
        [DomainConstants.MigrateParamGraphicsUri] = TypedParameterType.String,
        [DomainConstants.MigrateParamListenAddress] = TypedParameterType.String,
        [DomainConstants.MigrateParamMigrateDisks] = TypedParameterType.String,
        [DomainConstants.MigrateParamMigrateDisksDetectZeroes] = TypedParameterType.String,
        [DomainConstants.MigrateParamMigrateDisksTargetZero] = TypedParameterType.String,
        [DomainConstants.MigrateParamParallelConnections] = TypedParameterType.Int,
        [DomainConstants.MigrateParamPersistXml] = TypedParameterType.String,
        [DomainConstants.MigrateParamTlsDestination] = TypedParameterType.String,
        [DomainConstants.MigrateParamUri] = TypedParameterType.String,
    };

    public DomainMigrateFlags Flags { get; init; }

    /// <summary>Where the data goes; null lets the destination choose.</summary>
    public string? Uri { get; init; }

    /// <summary>The domain's name at the destination; null keeps it.</summary>
    public string? Name { get; init; }

    /// <summary>The definition the guest gets at the destination.</summary>
    public string? Xml { get; init; }

    /// <summary>The definition stored at the destination.</summary>
    public string? PersistentXml { get; init; }

    /// <summary>MiB per second, 0 for the guest's own limit.</summary>
    public ulong Bandwidth { get; init; }

    public TypedParameter[] Parameters { get; init; } = [];

    public bool Has(DomainMigrateFlags flag) => (Flags & flag) != 0;

    /// <summary>Reads named parameters; unknown ones and wrong types are refused, lists of disks may name several.</summary>
    public static MigrationRequest From(DomainMigrateFlags flags, TypedParameter[] parameters, ErrorDomain from)
    {
        var request = new MigrationRequest { Flags = flags, Parameters = parameters };
        var seen = new HashSet<string>();
        foreach (var parameter in parameters)
        {
            Check(parameter, seen, from);
            var value = parameter.Value;
            request = parameter.Field switch
            {
                DomainConstants.MigrateParamUri => request with { Uri = value.AsString },
                DomainConstants.MigrateParamDestName => request with { Name = value.AsString },
                DomainConstants.MigrateParamDestXml => request with { Xml = value.AsString },
                DomainConstants.MigrateParamPersistXml => request with { PersistentXml = value.AsString },
                DomainConstants.MigrateParamBandwidth => request with { Bandwidth = value.AsULong },
                _ => request,
            };
        }

        return request;
    }

    private static void Check(in TypedParameter parameter, HashSet<string> seen, ErrorDomain from)
    {
        if (!s_known.TryGetValue(parameter.Field, out var type))
        {
            throw new VirtException(ErrorCode.ArgumentUnsupported, from, $"parameter '{parameter.Field}' not supported");
        }

        if (parameter.Value.Type != type)
        {
            throw Refuse.Argument(from, $"invalid type of parameter '{parameter.Field}'");
        }

        if (!seen.Add(parameter.Field) && !parameter.Field.StartsWith(DomainConstants.MigrateParamMigrateDisks, StringComparison.Ordinal))
        {
            throw Refuse.Argument(from, $"parameter '{parameter.Field}' occurs multiple times");
        }
    }
}
