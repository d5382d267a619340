using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;

namespace VirtBridge.Integration.Tests;

/// <summary>
/// Debian's virsh, unmodified, on pools of our daemon that are real: directories, file systems and partitions on loop devices, a
/// volume group, an iSCSI target in user space. README.md says which types of pools are proved how.
/// </summary>
public sealed class StoragePools : IDisposable
{
    private readonly RunningDaemon _daemon = new();
    private readonly Stack<Action> _undo = new();

    private string Folder => _daemon.Folder;

    public void Dispose()
    {
        foreach (var undo in _undo)
        {
            undo();
        }

        _daemon.Dispose();
    }

    [Fact]
    public void Volumes_of_a_directory_are_made_cloned_resized_streamed_wiped_and_deleted()
    {
        var pool = Path.Combine(Folder, "images");
        Virsh("pool-define-as", "images", "dir", "--target", pool);
        Virsh("pool-build", "images");
        Virsh("pool-start", "images");
        Virsh("vol-create-as", "images", "base.qcow2", "4M", "--format", "qcow2");
        Virsh("vol-create-as", "images", "top.qcow2", "4M", "--format", "qcow2", "--backing-vol", "base.qcow2", "--backing-vol-format", "qcow2");
        var xml = Virsh("vol-dumpxml", "top.qcow2", "images").Output;
        Assert.Contains($"<path>{pool}/base.qcow2</path>", xml, StringComparison.Ordinal);
        Assert.Contains("<compat>1.1</compat>\n    <clusterSize unit='B'>65536</clusterSize>\n    <features/>", xml, StringComparison.Ordinal);
        Assert.Equal(2, xml.Split("<mode>0600</mode>").Length - 1);

        Virsh("vol-create-as", "images", "raw", "4M", "--allocation", "0");
        var data = RandomNumberGenerator.GetBytes(70_000);
        var file = Path.Combine(Folder, "content");
        File.WriteAllBytes(file, data);
        Virsh("vol-upload", "raw", file, "images", "--offset", "1048576");
        Virsh("vol-clone", "raw", "copy", "images");
        Virsh("vol-download", "copy", file + ".back", "images", "--offset", "1048576", "--length", "70000");
        Assert.Equal(data, File.ReadAllBytes(file + ".back"));
        Virsh("vol-resize", "raw", "8M", "images");
        Assert.Equal(8 << 20, new FileInfo(Path.Combine(pool, "raw")).Length);
        Virsh("vol-wipe", "copy", "images", "--algorithm", "dod");
        Assert.All(File.ReadAllBytes(Path.Combine(pool, "copy")).Skip(1048576).Take(70_000), b => Assert.Equal(0xff, b));
        Assert.Equal(Path.Combine(pool, "raw"), Virsh("vol-key", Path.Combine(pool, "raw")).Output.Trim());
        _daemon.Virsh("vol-create-as", "images", "a/b", "1M").Failed("volume name 'a/b' cannot contain '/'");
        _daemon.Virsh("vol-create-as", "images", "raw", "1M").Failed("storage volume 'raw' exists already");
        foreach (var name in (string[])["top.qcow2", "base.qcow2", "raw", "copy"])
        {
            Virsh("vol-delete", name, "images");
        }

        Virsh("pool-destroy", "images");
        Virsh("pool-delete", "images");
        Assert.False(Directory.Exists(pool));
        Virsh("pool-undefine", "images");
    }

    [Fact]
    public void Sparse_streams_keep_their_holes_both_ways()
    {
        Start("images", "dir");
        var local = Path.Combine(Folder, "sparse");
        using (var file = File.Create(local))
        {
            file.SetLength(64 << 20);
            file.Position = 32 << 20;
            file.Write(RandomNumberGenerator.GetBytes(100_000));
        }

        Virsh("vol-create-as", "images", "v", "64M", "--allocation", "0");
        Virsh("vol-upload", "v", local, "images", "--sparse");
        Assert.True(Blocks(Path.Combine(Folder, "images", "v")) < 2048);
        Virsh("vol-download", "v", local + ".back", "images", "--sparse");
        Assert.True(Blocks(local + ".back") < 2048);
        Assert.Equal(SHA256.HashData(File.ReadAllBytes(local)), SHA256.HashData(File.ReadAllBytes(local + ".back")));

        // A hole that is sent over data takes the data away.
        Virsh("vol-upload", "v", Write("empty", f => f.SetLength(64 << 20)), "images", "--sparse");
        Assert.All(File.ReadAllBytes(Path.Combine(Folder, "images", "v")).Skip(32 << 20).Take(100_000), b => Assert.Equal(0, b));
    }

    [Fact]
    public void An_encrypted_volume_opens_with_its_secret_and_can_be_copied_in_clear()
    {
        Start("images", "dir");
        const string Uuid = "5f0c3d0a-0000-4000-8000-0000000000e1";
        var file = Write("secret.xml", $"<secret ephemeral='no' private='yes'><uuid>{Uuid}</uuid><usage type='volume'><volume>x</volume></usage></secret>");
        var volume = Write("vol.xml", $"<volume><name>enc</name><capacity unit='MiB'>4</capacity><target><format type='raw'/><encryption format='luks'><secret type='passphrase' uuid='{Uuid}'/></encryption></target></volume>");
        _daemon.Virsh("vol-create", "images", volume).Failed($"no secret with matching uuid '{Uuid}'");
        Assert.Empty(Directory.GetFiles(Path.Combine(Folder, "images")));
        Virsh("secret-define", file);
        Virsh("secret-set-value", Uuid, Convert.ToBase64String("open sesame"u8));
        Virsh("vol-create", "images", volume);
        var image = Path.Combine(Folder, "images", "enc");
        Assert.StartsWith("LUKS", System.Text.Encoding.Latin1.GetString(File.ReadAllBytes(image).AsSpan(0, 4)), StringComparison.Ordinal);
        string[] open = ["--object", "secret,id=s,data=open sesame", "--image-opts", $"driver=luks,key-secret=s,file.filename={image}"];
        Tool.Run("qemu-io", [.. open, "-c", "write -P 0x5a 4096 4096"]).Succeeded();
        var clear = Write("clear.xml", "<volume><name>clear</name><capacity unit='MiB'>4</capacity></volume>");
        Virsh("vol-create-from", "images", clear, "enc", "--inputpool", "images");
        Assert.All(File.ReadAllBytes(Path.Combine(Folder, "images", "clear")).Skip(4096).Take(4096), b => Assert.Equal(0x5a, b));
        Virsh("vol-resize", "enc", "8M", "images");
        Assert.Contains("8.00 MiB", Virsh("vol-info", "enc", "images").Output, StringComparison.Ordinal);
        Assert.DoesNotContain("sesame", _daemon.Log, StringComparison.Ordinal);
    }

    [Fact]
    public void Pools_stay_active_when_the_daemon_dies()
    {
        Start("images", "dir");
        Virsh("vol-create-as", "images", "v", "1M");
        Virsh("pool-create", Write("t.xml", $"<pool type='dir'><name>passing</name><target><path>{Folder}</path></target></pool>"));
        _daemon.Kill();
        _daemon.Start();
        Assert.Contains("running", Virsh("pool-info", "images").Output, StringComparison.Ordinal);
        Virsh("vol-info", "v", "images");
        Assert.Contains("no", Virsh("pool-info", "passing").Output.Split('\n').First(l => l.StartsWith("Persistent", StringComparison.Ordinal)), StringComparison.Ordinal);
        Virsh("pool-destroy", "passing");
        Virsh("pool-destroy", "images");
        _daemon.Kill();
        _daemon.Start();
        Assert.Contains("inactive", Virsh("pool-info", "images").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Odd_files_are_volumes_or_nothing_and_never_trouble()
    {
        var pool = Path.Combine(Folder, "images");
        Directory.CreateDirectory(pool);
        Tool.Run("sh", ["-c", "cd \"$0\" && qemu-img create -q -f qcow2 b 1M && qemu-img create -q -f qcow2 -b b -F qcow2 a && qemu-img rebase -u -f qcow2 -b a -F qcow2 b"
            + " && head -c 40 a > cut.qcow2 && mkfifo fifo && ln -s nowhere dangling && mkdir sub && qemu-img create -q -f qcow2 -u -b nbd://h/x -F raw net 1M"
            + " && qemu-img create -q -f qcow2 -u -b gone -F qcow2 orphan 1M && qemu-img create -q -f vhdx vhdx 8M", pool]).Succeeded();
        Start("images", "dir");
        Assert.Equal(
            ["a", "b", "cut.qcow2", "net", "orphan", "sub", "vhdx"],
            Virsh("vol-list", "images").Output.Split('\n').Skip(2).Where(l => l.Length > 0).Select(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries)[0]));
        Assert.Contains($"<path>{pool}/b</path>", Virsh("vol-dumpxml", "a", "images").Output, StringComparison.Ordinal);
        Assert.Contains("<path>nbd://h/x</path>\n    <format type='raw'/>", Virsh("vol-dumpxml", "net", "images").Output, StringComparison.Ordinal);
        Assert.Contains($"<path>{pool}/gone</path>", Virsh("vol-dumpxml", "orphan", "images").Output, StringComparison.Ordinal);
        Assert.Contains("<format type='raw'/>", Virsh("vol-dumpxml", "vhdx", "images").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pool_whose_directory_vanishes_stops_and_says_why()
    {
        Start("images", "dir");
        Directory.Delete(Path.Combine(Folder, "images"));
        _daemon.Virsh("pool-refresh", "images").Failed($"cannot open directory '{Folder}/images': No such file or directory");
        Assert.Contains("inactive", Virsh("pool-info", "images").Output, StringComparison.Ordinal);
        _daemon.Virsh("pool-start", "images").Failed("No such file or directory");
    }

    [Fact]
    public void A_full_disk_leaves_nothing_half_made()
    {
        RequireRoot();
        var pool = Path.Combine(Folder, "tiny");
        Directory.CreateDirectory(pool);
        Tool.Run("mount", ["-t", "tmpfs", "-o", "size=2m", "tmpfs", pool]).Succeeded();
        _undo.Push(() => Tool.Run("umount", ["-l", pool]));
        Start("tiny", "dir");
        Start("big", "dir");
        _daemon.Virsh("vol-create-as", "tiny", "v", "8M").Failed("No space left on device");
        _daemon.Virsh("vol-create-as", "tiny", "q", "8M", "--format", "qcow2", "--prealloc-metadata").Failed("No space left on device");
        Virsh("vol-create-as", "big", "full", "8M");
        File.WriteAllBytes(Path.Combine(Folder, "big", "full"), RandomNumberGenerator.GetBytes(8 << 20));
        var copy = Write("copy.xml", "<volume><name>copy</name><capacity unit='MiB'>8</capacity><allocation>0</allocation></volume>");
        _daemon.Virsh("vol-create-from", "tiny", copy, "full", "--inputpool", "big").Failed("No space left on device");
        Assert.Empty(Directory.GetFiles(pool));
        Virsh("vol-create-as", "tiny", "s", "1M", "--allocation", "0");
        _daemon.Virsh("vol-resize", "s", "8M", "tiny", "--allocate").Failed("Not enough space left in storage pool");
        Assert.Equal(1 << 20, new FileInfo(Path.Combine(pool, "s")).Length);
        _daemon.Virsh("vol-create-as", "tiny", "huge", "8E").Failed("huge");
        Tool.Run("mount", ["-o", "remount,ro", pool]).Succeeded();
        _daemon.Virsh("vol-create-as", "tiny", "ro", "4096").Failed("Read-only file system");
    }

    [Fact]
    public void A_file_system_on_a_loop_device_is_made_mounted_used_and_unmounted()
    {
        var device = Loop(64);
        var target = Path.Combine(Folder, "mnt");
        Virsh("pool-define-as", "fs", "fs", "--source-dev", device, "--source-format", "ext4", "--target", target);
        Virsh("pool-build", "fs", "--no-overwrite");
        _daemon.Virsh("pool-build", "fs", "--no-overwrite").Failed($"Device '{device}' already formatted using 'ext4'");
        Virsh("pool-build", "fs", "--overwrite");
        Virsh("pool-start", "fs");
        Assert.Contains($" {target} ext4 ", File.ReadAllText("/proc/mounts"), StringComparison.Ordinal);
        Virsh("vol-create-as", "fs", "v.qcow2", "8M", "--format", "qcow2");
        _daemon.Virsh("vol-create-as", "fs", "huge", "1G").Failed("No space left on device");
        Assert.False(File.Exists(Path.Combine(target, "huge")));
        Virsh("pool-destroy", "fs");
        Assert.DoesNotContain(target, File.ReadAllText("/proc/mounts"), StringComparison.Ordinal);
        Virsh("pool-delete", "fs");
        Virsh("pool-undefine", "fs");
    }

    [Theory]
    [InlineData("gpt")]
    [InlineData("dos")]
    public void A_loop_device_is_divided_into_partitions(string label)
    {
        var device = Loop(64);
        var name = Path.GetFileName(device);
        Virsh("pool-define-as", "disk", "disk", "--source-dev", device, "--source-format", label, "--target", "/dev");
        _daemon.Virsh("pool-start", "disk").Failed("is unrecognized, requires build");
        Virsh("pool-build", "disk");
        Virsh("pool-start", "disk");
        Virsh("vol-create-as", "disk", $"{name}p1", "8M");
        _daemon.Virsh("vol-create-as", "disk", "other", "8M").Failed($"invalid partition name 'other', expected '{name}p2'");
        Virsh("vol-create-as", "disk", $"{name}p2", "4M");
        _daemon.Virsh("vol-create-as", "disk", $"{name}p3", "1G").Failed("no large enough free extent");
        Assert.Contains("<extent start='1048576' end='9437184'/>", Virsh("vol-dumpxml", $"{name}p1", "disk").Output, StringComparison.Ordinal);
        Virsh("vol-upload", $"{name}p1", Write("data", "partition"), "disk");
        var copy = Write("copy.xml", $"<volume><name>{name}p3</name><capacity unit='MiB'>8</capacity></volume>");
        Virsh("vol-create-from", "disk", copy, $"{name}p1", "--inputpool", "disk");
        Virsh("vol-download", $"{name}p3", Path.Combine(Folder, "back"), "disk", "--length", "9");
        Assert.Equal("partition", File.ReadAllText(Path.Combine(Folder, "back")));
        Virsh("vol-delete", $"{name}p1", "disk");
        Virsh("pool-refresh", "disk");
        Assert.DoesNotContain($"{name}p1 ", Virsh("vol-list", "disk").Output, StringComparison.Ordinal);
        Virsh("pool-destroy", "disk");
        Virsh("pool-delete", "disk");
    }

    /// <summary>Without a device mapper in the kernel a group can be made, found and measured, but holds no volumes.</summary>
    [Fact]
    public void A_volume_group_is_built_on_a_loop_device_discovered_and_removed()
    {
        var device = Loop(64);
        var group = "vb" + Guid.NewGuid().ToString("n")[..8];
        _undo.Push(() => Tool.Run("vgremove", ["-qqf", group]));
        Virsh("pool-define-as", "lvm", "logical", "--source-dev", device, "--source-name", group);
        Virsh("pool-build", "lvm", "--overwrite");
        Assert.Contains($"<name>{group}</name>", Virsh("find-storage-pool-sources", "logical").Output, StringComparison.Ordinal);
        Virsh("pool-start", "lvm");
        Assert.Contains("60.00 MiB", Virsh("pool-info", "lvm").Output, StringComparison.Ordinal);
        Virsh("pool-destroy", "lvm");
        Virsh("pool-delete", "lvm");
        Virsh("pool-undefine", "lvm");
    }

    [Fact]
    public void Units_of_an_iscsi_target_are_reached_by_library_with_a_password()
    {
        RequireRoot();
        var (port, control) = (FreePort(), Environment.ProcessId % 30000);
        var unit = Write("unit", f => f.Write(RandomNumberGenerator.GetBytes(4 << 20)));
        using var server = Tool.Start("tgtd", ["-f", "-C", $"{control}", "--iscsi", $"portal=127.0.0.1:{port}"]);
        using var end = new Undo(server.Kill);
        Admin("--op", "new", "--mode", "target", "--tid", "1", "-T", "iqn.2001-01.test:a");
        Admin("--op", "new", "--mode", "logicalunit", "--tid", "1", "--lun", "1", "-b", unit);
        Admin("--op", "bind", "--mode", "target", "--tid", "1", "-I", "ALL");
        Admin("--op", "new", "--mode", "account", "--user", "me", "--password", "twelve-chars");
        Admin("--op", "bind", "--mode", "account", "--tid", "1", "--user", "me");
        const string Uuid = "5f0c3d0a-0000-4000-8000-0000000000e2";
        Virsh("secret-define", Write("s.xml", $"<secret ephemeral='yes'><uuid>{Uuid}</uuid><usage type='iscsi'><target>t</target></usage></secret>"));
        Virsh("pool-define", Write("p.xml", $"""
            <pool type='iscsi-direct'><name>far</name><source><host name='127.0.0.1' port='{port}'/><device path='iqn.2001-01.test:a'/>
            <initiator><iqn name='iqn.2001-01.test:i'/></initiator><auth type='chap' username='me'><secret uuid='{Uuid}'/></auth></source></pool>
            """));
        Virsh("secret-set-value", Uuid, Convert.ToBase64String("wrong-password"u8));
        _daemon.Virsh("pool-start", "far").Failed("iscsi-ls");
        Virsh("secret-set-value", Uuid, Convert.ToBase64String("twelve-chars"u8));
        Virsh("pool-start", "far");
        Assert.Contains("<capacity unit='bytes'>4194304</capacity>", Virsh("vol-dumpxml", "unit:0:0:1", "far").Output, StringComparison.Ordinal);
        Virsh("vol-wipe", "unit:0:0:1", "far");
        Assert.All(File.ReadAllBytes(unit), b => Assert.Equal(0, b));
        Virsh("pool-destroy", "far");

        void Admin(params string[] arguments)
        {
            var wanted = (string[])["-C", $"{control}", "--lld", "iscsi", .. arguments];
            var since = Stopwatch.StartNew();
            while (Tool.Run("tgtadm", wanted) is { ExitCode: not 0 } result)
            {
                Assert.True(since.Elapsed < TimeSpan.FromSeconds(10), result.Errors);
            }
        }
    }

    [Fact]
    public void Clients_hear_of_pools_and_read_what_pools_there_can_be()
    {
        var lines = new System.Collections.Concurrent.BlockingCollection<string>();
        using var life = Listen("lifecycle", lines);
        using var refreshes = Listen("refresh", lines);
        Virsh("pool-create-as", "probe", "dir", "--target", Folder);

        // Both listeners are registered when they have heard of this.
        var (heard, tries) = (new HashSet<string>(), 0);
        while (heard.Count < 2)
        {
            Assert.True(tries++ < 100, $"no event arrived: {string.Join(' ', heard)}");
            Virsh("pool-refresh", "probe");
            Virsh("pool-destroy", "probe");
            Virsh("pool-create-as", "probe", "dir", "--target", Folder);
            while (lines.TryTake(out var line, TimeSpan.FromMilliseconds(100)))
            {
                heard.Add(line.Contains("'refresh'", StringComparison.Ordinal) ? "refresh" : "lifecycle");
            }
        }

        Start("images", "dir");
        Virsh("pool-refresh", "images");
        Virsh("pool-destroy", "images");
        var seen = new List<string>();
        while (seen.Count < 5 && lines.TryTake(out var line, TimeSpan.FromSeconds(20)))
        {
            seen.AddRange(line.Contains(" images", StringComparison.Ordinal) ? [line] : (string[])[]);
        }

        Assert.Equal(["Defined", "Created", "Started", "Stopped"], seen.Where(l => l.Contains("'lifecycle'", StringComparison.Ordinal)).Select(l => l.Split(' ')[^1]));
        Assert.Single(seen, l => l.Contains("'refresh'", StringComparison.Ordinal));
        life.Kill();
        refreshes.Kill();
        var capabilities = Virsh("pool-capabilities").Output;
        Assert.Contains("<pool type='dir' supported='yes'>", capabilities, StringComparison.Ordinal);
        Assert.Contains("<pool type='sheepdog' supported='no'>", capabilities, StringComparison.Ordinal);
    }

    private System.Diagnostics.Process Listen(string type, System.Collections.Concurrent.BlockingCollection<string> lines)
    {
        var events = Tool.Start("virsh", ["-c", _daemon.QemuUri, "pool-event", "--event", type, "--loop", "--timeout", "60"]);
        events.OutputDataReceived += (_, line) => lines.Add(line.Data ?? "");
        events.BeginOutputReadLine();
        return events;
    }

    private static void RequireRoot() => Assert.SkipUnless(Environment.UserName == "root", "mounts and loop devices are root's");

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static long Blocks(string path) =>
        long.Parse(Tool.Run("stat", ["-c", "%b", path]).Succeeded().Output, NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture);

    private void Start(string name, string type)
    {
        Virsh("pool-define-as", name, type, "--target", Path.Combine(Folder, name));
        Virsh("pool-build", name);
        Virsh("pool-start", name);
    }

    private string Loop(int megabytes)
    {
        RequireRoot();
        var image = Write($"loop{_undo.Count}.img", f => f.SetLength((long)megabytes << 20));
        var loop = Tool.Run("losetup", ["-f", "--show", image]);
        Assert.SkipUnless(loop.ExitCode == 0, $"no loop device: {loop.Errors}");
        _undo.Push(() => Tool.Run("losetup", ["-d", loop.Output.Trim()]));
        return loop.Output.Trim();
    }

    private string Write(string name, string text)
    {
        var path = Path.Combine(Folder, name);
        File.WriteAllText(path, text);
        return path;
    }

    private string Write(string name, Action<FileStream> write)
    {
        var path = Path.Combine(Folder, name);
        using var file = File.Create(path);
        write(file);
        return path;
    }

    private ToolResult Virsh(params string[] arguments) => _daemon.Virsh(arguments).Succeeded();

    private sealed class Undo(Action action) : IDisposable
    {
        public void Dispose() => action();
    }
}
