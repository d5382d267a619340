namespace VirtBridge.Model.Cpu;

/// <summary>CPU makers by the texts their CPUs report.</summary>
public static class X86Vendors
{
    public static string? FromCpuid(string text) => text switch
    {
        "GenuineIntel" => "Intel",
        "AuthenticAMD" => "AMD",
        "HygonGenuine" => "Hygon",
        _ => null,
    };

    public static bool IsKnown(string vendor) => vendor is "Intel" or "AMD" or "Hygon";
}
