using System.Globalization;
using System.Text;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Companions;

/// <summary>virtiofsd, which shares a directory of the host with one guest; pure.</summary>
internal static class FileServer
{
    private static readonly string[] s_places = ["/usr/libexec/virtiofsd", "/usr/lib/qemu/virtiofsd", "virtiofsd"];

    /// <summary>The servers of a guest: one for every directory that no program of the user's serves already.</summary>
    public static IEnumerable<Companion> Plans(DomainDef domain, string guestDirectory, string logDirectory) => domain.Devices.Filesystems
        .Where(shared => shared is { Driver: FilesystemDriver.Virtiofs, Socket: null })
        .Select(shared => new Companion
        {
            Purpose = $"file server of '{shared.Target}'",
            Program = new(shared.Binary?.Path is { } path ? [path] : s_places, "virtiofsd"),
            Socket = Path.Combine(guestDirectory, $"{shared.Alias}-fs.sock"),
            Arguments = Arguments(shared),
            LogFile = Path.Combine(logDirectory, $"{domain.Name}-{shared.Alias}-virtiofsd.log"),
        });

    private static List<string> Arguments(FilesystemDef shared)
    {
        var options = new StringBuilder("source=").Append((shared.Source ?? "").Replace(",", "\\,", StringComparison.Ordinal));
        var binary = shared.Binary ?? new();
        options.Append(binary.Cache switch { FilesystemCache.Always => ",cache=always", FilesystemCache.None => ",cache=none", _ => "" });
        options.Append(binary.Sandbox switch { FilesystemSandbox.Namespace => ",sandbox=namespace", FilesystemSandbox.Chroot => ",sandbox=chroot", _ => "" });
        options.Append(Switch("xattr", binary.Xattr)).Append(Switch("flock", binary.Flock)).Append(Switch("posix_lock", binary.Posix));
        List<string> arguments = [$"--fd={Companion.SocketNumber}", "-o", options.ToString()];
        if (binary.ThreadPoolSize is { } threads)
        {
            arguments.Add(string.Create(CultureInfo.InvariantCulture, $"--thread-pool-size={threads}"));
        }

        if (binary.OpenFilesMax is { } files)
        {
            arguments.Add(string.Create(CultureInfo.InvariantCulture, $"--rlimit-nofile={files}"));
        }

        return arguments;
    }

    private static string Switch(string name, bool? on) => on switch { true => "," + name, false => ",no_" + name, _ => "" };
}
