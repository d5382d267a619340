namespace VirtBridge.Model;

/// <summary>Reads /proc/cpuinfo.</summary>
public static class CpuInfo
{
    /// <summary>Every value of a key, in order.</summary>
    public static IEnumerable<string> Values(string cpuinfo, string key)
    {
        foreach (var line in cpuinfo.Split('\n'))
        {
            var colon = line.IndexOf(':');
            if (colon > 0 && line.AsSpan(0, colon).Trim().SequenceEqual(key))
            {
                yield return line[(colon + 1)..].Trim();
            }
        }
    }

    /// <summary>A text that changes when the processor does; empty where none is known.</summary>
    public static string Signature(string architecture, string cpuinfo)
    {
        string? First(string key) => Values(cpuinfo, key).FirstOrDefault();
        return architecture switch
        {
            "x86_64" or "i686" when First("vendor_id") is { } vendor =>
                $"{vendor}, {First("model name")}, family: {First("cpu family")}, model: {First("model")}, stepping: {First("stepping")}",
            "ppc64" or "ppc64le" when First("cpu") is { } cpu => $"{cpu}, rev {First("revision")}",
            "s390" or "s390x" when First("vendor_id") is { } vendor => $"{vendor}, {First("processor 0")}",
            _ => "",
        };
    }
}
