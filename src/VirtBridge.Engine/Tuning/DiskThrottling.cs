using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Engine;

/// <summary>Limits of a disk or a group of disks by name; pure.</summary>
public static class DiskThrottling
{
    private const string GroupName = "group_name";

    private static readonly (string Field, Func<DiskIoTune, ulong> Get, Func<DiskIoTune, ulong, DiskIoTune> Set)[] s_rates =
    [
        ("total_bytes_sec", t => t.TotalBytes, (t, v) => t with { TotalBytes = v }),
        ("read_bytes_sec", t => t.ReadBytes, (t, v) => t with { ReadBytes = v }),
        ("write_bytes_sec", t => t.WriteBytes, (t, v) => t with { WriteBytes = v }),
        ("total_iops_sec", t => t.TotalIops, (t, v) => t with { TotalIops = v }),
        ("read_iops_sec", t => t.ReadIops, (t, v) => t with { ReadIops = v }),
        ("write_iops_sec", t => t.WriteIops, (t, v) => t with { WriteIops = v }),
        ("total_bytes_sec_max", t => t.TotalBytesMax, (t, v) => t with { TotalBytesMax = v }),
        ("read_bytes_sec_max", t => t.ReadBytesMax, (t, v) => t with { ReadBytesMax = v }),
        ("write_bytes_sec_max", t => t.WriteBytesMax, (t, v) => t with { WriteBytesMax = v }),
        ("total_iops_sec_max", t => t.TotalIopsMax, (t, v) => t with { TotalIopsMax = v }),
        ("read_iops_sec_max", t => t.ReadIopsMax, (t, v) => t with { ReadIopsMax = v }),
        ("write_iops_sec_max", t => t.WriteIopsMax, (t, v) => t with { WriteIopsMax = v }),
        ("size_iops_sec", t => t.SizeIops, (t, v) => t with { SizeIops = v }),
    ];

    private static readonly (string Field, Func<DiskIoTune, ulong> Get, Func<DiskIoTune, ulong, DiskIoTune> Set)[] s_lengths =
    [
        ("total_bytes_sec_max_length", t => t.TotalBytesMaxLength, (t, v) => t with { TotalBytesMaxLength = v }),
        ("read_bytes_sec_max_length", t => t.ReadBytesMaxLength, (t, v) => t with { ReadBytesMaxLength = v }),
        ("write_bytes_sec_max_length", t => t.WriteBytesMaxLength, (t, v) => t with { WriteBytesMaxLength = v }),
        ("total_iops_sec_max_length", t => t.TotalIopsMaxLength, (t, v) => t with { TotalIopsMaxLength = v }),
        ("read_iops_sec_max_length", t => t.ReadIopsMaxLength, (t, v) => t with { ReadIopsMaxLength = v }),
        ("write_iops_sec_max_length", t => t.WriteIopsMaxLength, (t, v) => t with { WriteIopsMaxLength = v }),
    ];

    public static TypedParameter[] Get(DiskIoTune? tune)
    {
        tune ??= new();
        return
        [
            .. s_rates.Select(r => TypedParameter.ULLong(r.Field, r.Get(tune))),
            TypedParameter.String(GroupName, tune.GroupName ?? ""),
            .. s_lengths.Select(r => TypedParameter.ULLong(r.Field, r.Get(tune))),
        ];
    }

    public static DiskIoTune Set(DiskIoTune? tune, TypedParameter[] given, ErrorDomain from)
    {
        var known = s_rates.Concat(s_lengths).Select(r => (r.Field, TypedParameterType.Ullong)).Append((GroupName, TypedParameterType.String));
        new ParameterRules(from, [.. known]).Check(given);
        RefuseMixed(given, "bytes_sec", from);
        RefuseMixed(given, "iops_sec", from);
        RefuseMixed(given, "bytes_sec_max", from);
        RefuseMixed(given, "iops_sec_max", from);
        var result = tune ?? new();
        foreach (var parameter in given)
        {
            result = parameter.Field == GroupName
                ? result with { GroupName = parameter.Value.AsString }
                : Rate(parameter.Field).Set(Uncrossed(result, parameter.Field), parameter.Value.AsULong);
        }

        RefuseAboveMax(result, from);
        return result;
    }

    private static (string Field, Func<DiskIoTune, ulong> Get, Func<DiskIoTune, ulong, DiskIoTune> Set) Rate(string field) =>
        s_rates.Concat(s_lengths).First(r => r.Field == field);

    // A total replaces the single directions and the other way round.
    private static DiskIoTune Uncrossed(DiskIoTune tune, string field) => field switch
    {
        "total_bytes_sec" => tune with { ReadBytes = 0, WriteBytes = 0 },
        "read_bytes_sec" or "write_bytes_sec" => tune with { TotalBytes = 0 },
        "total_iops_sec" => tune with { ReadIops = 0, WriteIops = 0 },
        "read_iops_sec" or "write_iops_sec" => tune with { TotalIops = 0 },
        "total_bytes_sec_max" => tune with { ReadBytesMax = 0, WriteBytesMax = 0 },
        "read_bytes_sec_max" or "write_bytes_sec_max" => tune with { TotalBytesMax = 0 },
        "total_iops_sec_max" => tune with { ReadIopsMax = 0, WriteIopsMax = 0 },
        "read_iops_sec_max" or "write_iops_sec_max" => tune with { TotalIopsMax = 0 },
        _ => tune,
    };

    private static void RefuseMixed(TypedParameter[] given, string what, ErrorDomain from)
    {
        bool Has(string direction) => Array.Exists(given, p => p.Field == $"{direction}_{what}" && p.Value.AsULong != 0);
        if (Has("total") && (Has("read") || Has("write")))
        {
            throw Refuse.Argument(from, $"total and read/write of {what} cannot be set at the same time");
        }
    }

    private static void RefuseAboveMax(DiskIoTune tune, ErrorDomain from)
    {
        foreach (var rate in s_rates.Take(6))
        {
            var max = Rate(rate.Field + "_max").Get(tune);
            if (max != 0 && rate.Get(tune) > max)
            {
                throw Refuse.Argument(from, $"{rate.Field} cannot be set higher than {rate.Field}_max ");
            }
        }
    }
}
