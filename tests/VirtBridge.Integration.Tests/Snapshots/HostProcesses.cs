using System.Diagnostics;

namespace VirtBridge.Integration.Tests;

/// <summary>Processes of this test alone, found by what is in their command lines or by who started them.</summary>
public static class HostProcesses
{
    /// <summary>Processes that were given a path of this folder, by program.</summary>
    public static IReadOnlyList<int> With(string program, string folder) =>
        [.. All().Where(pid => Read(pid, "comm").StartsWith(program, StringComparison.Ordinal) && Read(pid, "cmdline").Contains(folder, StringComparison.Ordinal))];

    public static IReadOnlyList<int> ChildrenOf(int parent, string program) =>
        [.. All().Where(pid => Read(pid, "comm").StartsWith(program, StringComparison.Ordinal) && Parent(pid) == parent)];

    public static void Kill(int pid)
    {
        try
        {
            using var process = Process.GetProcessById(pid);
            process.Kill();
            process.WaitForExit(TimeSpan.FromSeconds(20));
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException)
        {
            // It ended by itself.
            return;
        }
    }

    private static IEnumerable<int> All() => Directory.GetDirectories("/proc").Select(path => int.TryParse(Path.GetFileName(path), out var pid) ? pid : 0).Where(pid => pid > 0);

    private static int Parent(int pid) =>
        Read(pid, "stat") is { Length: > 0 } stat && stat[(stat.LastIndexOf(')') + 2)..].Split(' ') is [_, var parent, ..] && int.TryParse(parent, out var number) ? number : 0;

    private static string Read(int pid, string file)
    {
        try
        {
            return File.ReadAllText($"/proc/{pid}/{file}");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }
}
