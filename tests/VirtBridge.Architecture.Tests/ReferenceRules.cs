using Xunit;

namespace VirtBridge.Architecture.Tests;

/// <summary>References run one way; this table is the one in ARCHITECTURE.md.</summary>
public sealed class ReferenceRules
{
    private static readonly Dictionary<string, string[]> s_allowed = new()
    {
        ["Contract"] = [],
        ["Model"] = ["Contract"],
        ["Xml"] = ["Contract", "Model"],
        ["Engine"] = ["Contract", "Model", "Xml"],
        ["Drivers.Qemu"] = ["Contract", "Model", "Engine"],
        ["Drivers.Storage"] = ["Contract", "Model", "Engine"],
        ["Drivers.Test"] = ["Contract", "Model", "Engine"],
        ["Rpc"] = ["Contract"],
        ["Client"] = ["Contract", "Rpc"],
        ["Embedded"] = ["Contract", "Model", "Xml", "Engine", "Drivers.Test"],
        ["Cli"] = ["Contract", "Client", "Embedded"],
        ["Exports"] = ["Contract", "Client", "Embedded"],
        ["DBus"] = ["Contract", "Client"],
        ["Snmp"] = ["Contract", "Client", "Xml"],
        ["Grpc"] = ["Contract", "Client"],
        ["Exec"] = [],
        ["Conformance"] = ["*"],
        ["Daemon"] = ["*"],
    };

    [Fact]
    public void Every_project_references_only_what_the_table_allows()
    {
        var wrong = new List<string>();
        foreach (var project in Repository.ProjectFiles)
        {
            var name = Short(Path.GetFileNameWithoutExtension(project));
            Assert.True(s_allowed.ContainsKey(name), $"{name} is not in the reference table");
            wrong.AddRange(Repository.References(project).Select(Short)
                .Where(r => !s_allowed[name].Contains("*") && !s_allowed[name].Contains(r))
                .Select(r => $"{name} may not reference {r}"));
        }

        Assert.Empty(wrong);
    }

    private static string Short(string project) => project["VirtBridge.".Length..];
}
