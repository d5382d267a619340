using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Engine;

/// <summary>Shares and quotas of processor time as definitions hold them, by name; pure.</summary>
public static class SchedulerParameters
{
    private const ulong DefaultShares = 1024;
    private const ulong DefaultPeriod = 100_000;

    private static readonly (string, TypedParameterType)[] s_fields =
    [
        ("cpu_shares", TypedParameterType.Ullong),
        ("vcpu_period", TypedParameterType.Ullong),
        ("vcpu_quota", TypedParameterType.Llong),
        ("emulator_period", TypedParameterType.Ullong),
        ("emulator_quota", TypedParameterType.Llong),
        ("global_period", TypedParameterType.Ullong),
        ("global_quota", TypedParameterType.Llong),
        ("iothread_period", TypedParameterType.Ullong),
        ("iothread_quota", TypedParameterType.Llong),
    ];

    public static int Count => s_fields.Length;

    /// <summary>Of a running guest (<paramref name="live"/>) what the kernel does where nothing was said, else zeros.</summary>
    public static TypedParameter[] Get(DomainDef definition, bool live = false)
    {
        var tune = definition.CpuTune;
        var (shares, period, quota) = live ? (DefaultShares, DefaultPeriod, -1L) : (0, 0, 0);
        return
        [
            TypedParameter.ULLong("cpu_shares", tune.Shares ?? shares),
            TypedParameter.ULLong("vcpu_period", tune.Period ?? period),
            TypedParameter.LLong("vcpu_quota", tune.Quota ?? quota),
            TypedParameter.ULLong("emulator_period", tune.EmulatorPeriod ?? period),
            TypedParameter.LLong("emulator_quota", tune.EmulatorQuota ?? quota),
            TypedParameter.ULLong("global_period", tune.GlobalPeriod ?? period),
            TypedParameter.LLong("global_quota", tune.GlobalQuota ?? quota),
            TypedParameter.ULLong("iothread_period", tune.IoThreadPeriod ?? period),
            TypedParameter.LLong("iothread_quota", tune.IoThreadQuota ?? quota),
        ];
    }

    public static DomainDef Set(DomainDef definition, TypedParameter[] given, ErrorDomain from)
    {
        new ParameterRules(from, s_fields).Check(given);
        var tune = definition.CpuTune;
        foreach (var parameter in given)
        {
            RefuseOutOfRange(parameter, from);
            ulong? period = parameter.Value.AsULong == 0 ? null : parameter.Value.AsULong;
            long? quota = parameter.Value.AsLong == 0 ? null : parameter.Value.AsLong;
            tune = parameter.Field switch
            {
                "cpu_shares" => tune with { Shares = period },
                "vcpu_period" => tune with { Period = period },
                "vcpu_quota" => tune with { Quota = quota },
                "emulator_period" => tune with { EmulatorPeriod = period },
                "emulator_quota" => tune with { EmulatorQuota = quota },
                "global_period" => tune with { GlobalPeriod = period },
                "global_quota" => tune with { GlobalQuota = quota },
                "iothread_period" => tune with { IoThreadPeriod = period },
                _ => tune with { IoThreadQuota = quota },
            };
        }

        return definition with { CpuTune = tune };
    }

    // What the kernel's scheduler can do.
    private static void RefuseOutOfRange(TypedParameter parameter, ErrorDomain from)
    {
        const ulong shortest = 1000;
        const ulong longestPeriod = 1_000_000;
        const long longestQuota = 17_592_186_044_415;
        if (parameter.Field.EndsWith("_period", StringComparison.Ordinal)
            && parameter.Value.AsULong is not 0 and (< shortest or > longestPeriod))
        {
            throw Refuse.Argument(from, $"value of '{parameter.Field}' is out of range [{shortest}, {longestPeriod}]");
        }

        if (parameter.Field.EndsWith("_quota", StringComparison.Ordinal)
            && (parameter.Value.AsLong is not 0 and > 0 and < (long)shortest || parameter.Value.AsLong > longestQuota))
        {
            throw Refuse.Argument(from, $"value of '{parameter.Field}' is out of range [{shortest}, {longestQuota}]");
        }
    }
}
