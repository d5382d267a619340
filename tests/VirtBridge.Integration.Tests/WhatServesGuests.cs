using System.Globalization;

namespace VirtBridge.Integration.Tests;

/// <summary>What guests need beside QEMU: secrets of their disks, an emulated TPM, shared directories, firmware variables.</summary>
public sealed class WhatServesGuests : IDisposable
{
    private const string Uuid = "0f0d4d2e-6a9b-4b3c-9a57-5d1f7f4b0c11";

    private readonly RunningDaemon _daemon = new(system: true);

    public void Dispose() => _daemon.Dispose();

    [Fact]
    public void An_encrypted_disk_is_opened_with_the_hosts_secret_at_the_start_and_in_a_running_guest()
    {
        var secret = Write("secret.xml", $"<secret ephemeral='no' private='no'><uuid>{Uuid}</uuid><usage type='volume'><volume>luks</volume></usage></secret>");
        var (first, second) = (Luks("first.img"), Luks("second.img"));
        var disk = $"<disk type='file' device='disk'><driver name='qemu' type='raw'/><source file='{first}'><encryption format='luks'><secret type='passphrase' uuid='{Uuid}'/></encryption></source><target dev='vda' bus='virtio'/></disk>";
        Virsh("define", Write("vault.xml", Tiny("vault", disk)));

        var refused = _daemon.Virsh("start", "vault", "--paused");
        Assert.NotEqual(0, refused.ExitCode);
        Assert.Contains(Uuid, refused.Errors, StringComparison.Ordinal);

        Virsh("secret-define", secret);
        Virsh("secret-set-value", Uuid, Convert.ToBase64String("open sesame"u8));
        Virsh("start", "vault", "--paused");
        Virsh("attach-device", "vault", Write("second.xml", disk.Replace(first, second, StringComparison.Ordinal).Replace("vda", "vdb", StringComparison.Ordinal)));
        var nodes = Virsh("qemu-monitor-command", "vault", """{"execute":"query-block"}""");
        Assert.Equal(2, nodes.Split("\"drv\": \"luks\"").Length - 1);
        Virsh("destroy", "vault");
    }

    [Fact]
    public void A_disk_can_be_a_file_its_client_opened_for_as_long_as_the_client_is_there()
    {
        var file = Write("lent.raw", new string('\0', 1 << 20));
        var script = Path.Combine(Install.Root, "tests/VirtBridge.Integration.Tests/lent_files.py");
        Assert.Contains("lent and given back", Tool.Run("/usr/bin/python3", ["-B", script, _daemon.QemuUri, file]).Succeeded().Output, StringComparison.Ordinal);
        Assert.Equal(Enumerable.Repeat((byte)7, 512), File.ReadAllBytes(file)[..512]);
    }

    [Fact]
    public void A_guest_with_a_tpm_has_an_emulator_of_its_own_whose_state_goes_with_the_definition()
    {
        Virsh("define", Write("trusted.xml", Tiny("trusted", "<tpm model='tpm-crb'><backend type='emulator' version='2.0'/></tpm>")));
        Virsh("start", "trusted", "--paused");
        Assert.Contains("tpm-crb", Virsh("qemu-monitor-command", "trusted", """{"execute":"query-tpm"}"""), StringComparison.Ordinal);
        var uuid = Virsh("domuuid", "trusted").Trim();
        var state = Path.Combine(_daemon.Folder, "state", "swtpm", uuid);
        Assert.NotEmpty(Directory.GetFiles(Path.Combine(state, "tpm2")));
        Assert.NotEmpty(Emulators(uuid));

        Virsh("destroy", "trusted");
        SpinWait.SpinUntil(() => Emulators(uuid).Count == 0, TimeSpan.FromSeconds(10));
        Assert.Empty(Emulators(uuid));
        Assert.True(Directory.Exists(state));
        Virsh("undefine", "trusted");
        Assert.False(Directory.Exists(state));
    }

    [Fact]
    public void A_snapshot_keeps_the_state_of_the_tpm_and_going_back_brings_it_along()
    {
        var disk = Path.Combine(_daemon.Folder, "sealed.qcow2");
        Tool.Run("qemu-img", ["create", "-q", "-f", "qcow2", disk, "8M"]).Succeeded();
        Virsh("define", Write("sealed.xml", Tiny("sealed", "<tpm model='tpm-crb'><backend type='emulator' version='2.0'/></tpm>"
            + $"<disk type='file' device='disk'><driver name='qemu' type='qcow2'/><source file='{disk}'/><target dev='vda' bus='virtio'/></disk>")));
        Virsh("start", "sealed", "--paused");
        var state = Path.Combine(_daemon.Folder, "state", "swtpm", Virsh("domuuid", "sealed").Trim(), "tpm2");
        Virsh("snapshot-create-as", "sealed", "running", "--disk-only");
        Virsh("destroy", "sealed");
        SpinWait.SpinUntil(() => Emulators("sealed-swtpm").Count == 0, TimeSpan.FromSeconds(10));
        Virsh("snapshot-create-as", "sealed", "off", "--disk-only");
        var kept = Contents(state);
        Assert.NotEmpty(kept);

        foreach (var file in kept.Keys)
        {
            File.WriteAllText(Path.Combine(state, file), "changed since");
        }

        File.WriteAllText(Path.Combine(state, "more"), "made since");
        Virsh("snapshot-revert", "sealed", "off");
        Assert.Equal(kept, Contents(state));
        Virsh("snapshot-revert", "sealed", "running");
        Assert.Equal(kept.Keys, Contents(state).Keys);
        Assert.DoesNotContain(Contents(state).Values, value => value == Convert.ToHexString(System.Security.Cryptography.SHA256.HashData("changed since"u8)));

        Virsh("start", "sealed", "--paused");
        Virsh("destroy", "sealed");
        foreach (var snapshot in (string[])["off", "running"])
        {
            Virsh("snapshot-delete", "sealed", snapshot);
        }

        Assert.Empty(Directory.GetDirectories(_daemon.Folder, "off", SearchOption.AllDirectories));
    }

    private static SortedDictionary<string, string> Contents(string directory) => new(
        Directory.GetFiles(directory).Where(file => Path.GetFileName(file)[0] != '.').ToDictionary(
            file => Path.GetFileName(file), file => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(file)))));

    [Fact]
    public void Firmware_variables_are_made_from_their_template_and_go_only_when_told()
    {
        Virsh("define", Write("firm.xml", Tiny("firm", "").Replace("<os>", "<os firmware='efi'>", StringComparison.Ordinal)));
        Virsh("start", "firm", "--paused");
        var xml = Virsh("dumpxml", "firm");
        var variables = xml[xml.IndexOf("<nvram", StringComparison.Ordinal)..].Split('>')[1].Split('<')[0];
        Assert.True(new FileInfo(variables).Length > 0, $"no variables in '{variables}'");
        Virsh("destroy", "firm");
        File.WriteAllText(variables, "mine");

        Assert.NotEqual(0, _daemon.Virsh("undefine", "firm").ExitCode);
        Virsh("undefine", "firm", "--keep-nvram");
        Assert.Equal("mine", File.ReadAllText(variables));
        Virsh("define", Path.Combine(_daemon.Folder, "firm.xml"));
        Virsh("undefine", "firm", "--nvram");
        Assert.False(File.Exists(variables));
    }

    [Fact]
    public void What_a_guest_can_have_is_told_with_this_hosts_firmware_processors_and_devices()
    {
        var told = Virsh("domcapabilities", "--virttype", "qemu", "--machine", "q35");
        foreach (var part in (string[])["<value>efi</value>", "/usr/share/OVMF/", "<mode name='custom' supported='yes'>", "<model usable='yes'", "<disk supported='yes'>", "<tpm supported='yes'>", "<features>"])
        {
            Assert.Contains(part, told, StringComparison.Ordinal);
        }
    }

    private static List<string> Emulators(string uuid) =>
    [
        .. Directory.GetDirectories("/proc").Select(folder => Path.GetFileName(folder)).Where(name => int.TryParse(name, CultureInfo.InvariantCulture, out _)).Where(pid =>
        {
            try
            {
                var words = File.ReadAllText($"/proc/{pid}/cmdline");
                return words.Contains("swtpm", StringComparison.Ordinal) && words.Contains(uuid, StringComparison.Ordinal);
            }
            catch (IOException)
            {
                return false;
            }
        }),
    ];

    private string Tiny(string name, string device) => GuestXml.Tiny(name, Path.Combine(_daemon.Folder, name + ".log"))
        .Replace("<memballoon model='virtio'/>", device + "<memballoon model='virtio'/>", StringComparison.Ordinal);

    private string Luks(string name)
    {
        var path = Path.Combine(_daemon.Folder, name);
        ToolResult made;
        var attempts = 0;
        do
        {
            // QEMU times how it derives keys, and gives up where the host's count of processor time did not move meanwhile.
            made = Tool.Run("qemu-img", ["create", "-q", "-f", "luks", "--object", "secret,id=s,data=open sesame", "-o", "key-secret=s,iter-time=10", path, "4M"]);
        }
        while (made.Errors.Contains("accurate CPU usage", StringComparison.Ordinal) && ++attempts < 5);
        made.Succeeded();
        return path;
    }

    private string Write(string name, string text)
    {
        var path = Path.Combine(_daemon.Folder, name);
        File.WriteAllText(path, text);
        return path;
    }

    private string Virsh(params string[] arguments) => _daemon.Virsh(arguments).Succeeded().Output;
}
