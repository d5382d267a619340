using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Engine;

/// <summary>Shares and quotas of processor time as definitions hold them, by name; pure.</summary>
public static class SchedulerParameters
{
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

    public static TypedParameter[] Get(DomainDef definition)
    {
        var tune = definition.CpuTune;
        return
        [
            TypedParameter.ULLong("cpu_shares", tune.Shares ?? 0),
            TypedParameter.ULLong("vcpu_period", tune.Period ?? 0),
            TypedParameter.LLong("vcpu_quota", tune.Quota ?? 0),
            TypedParameter.ULLong("emulator_period", tune.EmulatorPeriod ?? 0),
            TypedParameter.LLong("emulator_quota", tune.EmulatorQuota ?? 0),
            TypedParameter.ULLong("global_period", tune.GlobalPeriod ?? 0),
            TypedParameter.LLong("global_quota", tune.GlobalQuota ?? 0),
            TypedParameter.ULLong("iothread_period", tune.IoThreadPeriod ?? 0),
            TypedParameter.LLong("iothread_quota", tune.IoThreadQuota ?? 0),
        ];
    }

    public static DomainDef Set(DomainDef definition, TypedParameter[] given, ErrorDomain from)
    {
        new ParameterRules(from, s_fields).Check(given);
        var tune = definition.CpuTune;
        foreach (var parameter in given)
        {
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
}
