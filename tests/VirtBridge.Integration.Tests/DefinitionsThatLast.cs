namespace VirtBridge.Integration.Tests;

/// <summary>What people bring is there after a restart, and guests exported from Debian's libvirt are the same guests here.</summary>
public sealed class DefinitionsThatLast
{
    /// <summary>Of the golden set's domains, each so many-th is enough here; all of them: tests/model/roundtrip.py by hand.</summary>
    private const string Spread = "8";

    private static string Scripts => Path.Combine(Install.Root, "tests", "model");

    private static string Shared => Environment.GetEnvironmentVariable("VIRTBRIDGE_SHARED") ?? Path.Combine(Install.Root, "..", "shared");

    [Fact]
    public void Documents_of_every_kind_are_the_same_after_a_restart()
    {
        Assert.SkipUnless(Directory.Exists(Path.Combine(Shared, "data", "golden")), "the golden set is not beside the sources");
        var said = Tool.Run(
            "/usr/bin/python3",
            [Path.Combine(Scripts, "roundtrip.py"), "--shared", Shared, "--daemon", Install.Bin("virtbridged"), "--every", Spread]).Succeeded();

        // A host refuses networks of kinds it cannot carry and firmware it does not have, as libvirtd does; everything else is taken.
        Assert.All(
            said.Output.Split('\n').Where(line => line.StartsWith("refused ", StringComparison.Ordinal)),
            line => Assert.Matches("^refused (networkxml2xml/[^:]*: unsupported configuration|qemuxmlconf-[^:]*/firmware-auto-[^:]*: operation failed: Unable to find '.*' firmware that is compatible)", line));
    }

    [Fact]
    public void Guests_of_virt_install_print_and_start_as_at_libvirt()
    {
        using var daemon = new RunningDaemon();
        Tool.Run(
            "/usr/bin/python3",
            [
                Path.Combine(Scripts, "virt_install.py"), "--uri", daemon.QemuUri, "--work", daemon.Folder, "--start",
                "--recorded", Path.Combine(Scripts, "virt-install"),
            ]).Succeeded();
    }
}
