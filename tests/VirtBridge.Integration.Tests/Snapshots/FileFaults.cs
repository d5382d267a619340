namespace VirtBridge.Integration.Tests;

/// <summary>What file systems do to images: places that are full, files nobody may change.</summary>
public sealed class FileFaults : IDisposable
{
    private readonly Stack<Action> _undo = [];

    /// <summary>Files of this kind cannot be written, renamed or removed, not even by root, until the faults are mended.</summary>
    public void Deny(params IEnumerable<string> files)
    {
        foreach (var file in files.ToArray())
        {
            var result = Tool.Run("chattr", ["+i", file]);
            Assert.SkipUnless(result.ExitCode == 0, "this file system or user cannot make files immutable");
            _undo.Push(() => Tool.Run("chattr", ["-i", file]));
        }
    }

    /// <summary>Puts a small file system of its own below a folder.</summary>
    public void MountSmall(string folder, int kilobytes)
    {
        Assert.SkipUnless(Environment.UserName == "root", "mounts are root's");
        Directory.CreateDirectory(folder);
        Tool.Run("mount", ["-t", "tmpfs", "-o", $"size={kilobytes}k", "tmpfs", folder]).Succeeded();
        _undo.Push(() => Tool.Run("umount", ["-l", folder]));
    }

    /// <summary>Leaves no more than so much room in a small file system; returns the file that takes the rest.</summary>
    public static string Fill(string folder, int leave = 0)
    {
        var filler = Path.Combine(Directory.CreateDirectory(Path.Combine(folder, "filler")).FullName, "filler");
        var free = new DriveInfo(folder).AvailableFreeSpace - leave;
        using var file = new FileStream(filler, FileMode.Create);
        var block = new byte[4096];
        for (var written = 0L; written + block.Length <= free; written += block.Length)
        {
            file.Write(block);
        }

        return filler;
    }

    /// <summary>All is well again.</summary>
    public void Mend()
    {
        while (_undo.TryPop(out var undo))
        {
            undo();
        }
    }

    public void Dispose() => Mend();
}
