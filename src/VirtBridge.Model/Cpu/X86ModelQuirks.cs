namespace VirtBridge.Model.Cpu;

/// <summary>What models need beside their features.</summary>
internal static class X86ModelQuirks
{
    /// <summary>Models a guest can ask for but no guest is described by.</summary>
    public static readonly string[] NotForGuests =
    [
        "Skylake-Client-noTSX-IBRS", "Skylake-Server-noTSX-IBRS", "Cascadelake-Server-noTSX", "Icelake-Server-noTSX",
        "Icelake-Client-noTSX",
    ];

    /// <summary>Versions no host is called by.</summary>
    public static readonly string[] NotForHosts = ["Cascadelake-Server-v3", "Icelake-Client-noTSX"];

    /// <summary>Features that were part of a model in old versions of QEMU.</summary>
    public static readonly (string Feature, string[] Models)[] Removed =
    [
        ("monitor",
        [
            "EPYC", "EPYC-IBPB", "EPYC-v1", "EPYC-v2", "Opteron_G3", "Opteron_G3-v1", "Dhyana", "Dhyana-v1",
        ]),
        ("mpx",
        [
            "Skylake-Client", "Skylake-Client-IBRS", "Skylake-Client-noTSX-IBRS", "Skylake-Client-v1", "Skylake-Client-v2",
            "Skylake-Client-v3", "Skylake-Server", "Skylake-Server-IBRS", "Skylake-Server-noTSX-IBRS", "Skylake-Server-v1",
            "Skylake-Server-v2", "Skylake-Server-v3", "Cascadelake-Server", "Cascadelake-Server-noTSX", "Cascadelake-Server-v1",
            "Cascadelake-Server-v3", "Icelake-Server", "Icelake-Server-noTSX", "Icelake-Server-v1", "Icelake-Server-v2",
        ]),
        ("intel-pt", ["Icelake-Server", "Icelake-Server-noTSX", "Icelake-Server-v1", "Icelake-Server-v2"]),
    ];
}
