using System.Globalization;

namespace VirtBridge.Model.Qemu;

/// <summary>The type of a migration parameter.</summary>
public enum MigrationParamType
{
    Number,
    Flag,
    Text,
}

/// <summary>A migration parameter QEMU knows by <see cref="Name"/>.</summary>
public sealed record MigrationParam(string Name, MigrationParamType Type);

/// <summary>Values of migration parameters, in the order of <see cref="Known"/>. A value is text, as XML holds it.</summary>
public sealed record MigrationParams(ValueArray<KeyValuePair<string, string>> Values)
{
    public static IReadOnlyList<MigrationParam> Known { get; } =
    [
        new("compress-level", MigrationParamType.Number),
        new("compress-threads", MigrationParamType.Number),
        new("decompress-threads", MigrationParamType.Number),
        new("cpu-throttle-initial", MigrationParamType.Number),
        new("cpu-throttle-increment", MigrationParamType.Number),
        new("tls-creds", MigrationParamType.Text),
        new("tls-hostname", MigrationParamType.Text),
        new("max-bandwidth", MigrationParamType.Number),
        new("downtime-limit", MigrationParamType.Number),
        new("block-incremental", MigrationParamType.Flag),
        new("xbzrle-cache-size", MigrationParamType.Number),
        new("max-postcopy-bandwidth", MigrationParamType.Number),
        new("multifd-channels", MigrationParamType.Number),
        new("multifd-compression", MigrationParamType.Text),
        new("multifd-zlib-level", MigrationParamType.Number),
        new("multifd-zstd-level", MigrationParamType.Number),
        new("avail-switchover-bandwidth", MigrationParamType.Number),
        new("multifd-qatzip-level", MigrationParamType.Number),
    ];

    /// <summary>Takes the parameters for which <paramref name="find"/> has a value.</summary>
    public static MigrationParams Of(Func<MigrationParam, string?> find) => new(Known
        .Select(param => KeyValuePair.Create(param.Name, find(param)))
        .Where(pair => pair.Value is not null)
        .Select(pair => KeyValuePair.Create(pair.Key, pair.Value!))
        .ToValueArray());

    /// <summary>Whether the text of a parameter is what its type allows.</summary>
    public static bool IsValid(MigrationParam param, string value) => param.Type switch
    {
        MigrationParamType.Number => ulong.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out _),
        MigrationParamType.Flag => value is "yes" or "no",
        _ => true,
    };
}
