using VirtBridge.Drivers.Qemu.Rules;
using VirtBridge.Model;
using VirtBridge.Tests;
using VirtBridge.Xml;

namespace VirtBridge.Drivers.Qemu.Tests.Rules;

/// <summary>A small guest with more in it, from the text a user defines to the command line.</summary>
internal static class PlannedGuest
{
    public static DomainDef Define(string devices = "", string top = "", string os = "", string machine = "pc-i440fx-7.2") => DomainXml.Parse(
        $"""
        <domain type='qemu'><name>guest</name><memory>262144</memory><vcpu>2</vcpu><os><type arch='x86_64' machine='{machine}'>hvm</type>{os}</os>{top}
          <devices>{devices}</devices></domain>
        """,
        new DomainParseOptions { Inactive = true, AbiUpdate = true, Rules = new QemuDomainRules(new OneQemu()) });

    public static string Argv(DomainDef domain) => string.Join('\n', OneQemu.CommandLine(domain));
}
