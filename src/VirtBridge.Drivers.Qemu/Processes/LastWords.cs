using System.Text;

namespace VirtBridge.Drivers.Qemu.Processes;

/// <summary>The end of a process's log: why it would not run, in its own words.</summary>
internal static class LastWords
{
    private const int Most = 4096;

    /// <summary>At most the last few kilobytes written after <paramref name="from"/>, or <paramref name="otherwise"/> when there is nothing.</summary>
    public static string Read(string path, string otherwise, long from = 0)
    {
        try
        {
            using var log = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            log.Position = Math.Max(Math.Min(from, log.Length), log.Length - Most);
            var bytes = new byte[Most];
            var text = Encoding.UTF8.GetString(bytes, 0, log.ReadAtLeast(bytes, Most, throwOnEndOfStream: false)).Trim();
            return text.Length > 0 ? text : otherwise;
        }
        catch (IOException)
        {
            return otherwise;
        }
    }
}
