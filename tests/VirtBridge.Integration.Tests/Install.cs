namespace VirtBridge.Integration.Tests;

/// <summary>The install tree that ./build makes, and the tiny guest.</summary>
public static class Install
{
    private static readonly Lazy<string> s_guest = new(MakeGuest);

    public static string Root { get; } = FindRoot();

    public static string Lib => Path.Combine(Root, "out", "lib");

    /// <summary>Folder with vmlinuz and initrd of a guest that says VIRTBRIDGE-GUEST-READY on its serial console.</summary>
    public static string Guest => s_guest.Value;

    public static string Bin(string name)
    {
        var path = Path.Combine(Root, "out", "bin", name);
        Assert.True(File.Exists(path), $"{path} is missing: run ./build first");
        return path;
    }

    private static string MakeGuest()
    {
        var folder = Path.Combine(Root, "out", "guest");
        Tool.Run(Path.Combine(Root, "scripts", "tiny-guest.sh"), [folder]).Succeeded();
        return folder;
    }

    private static string FindRoot()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (at is not null && !File.Exists(Path.Combine(at.FullName, "VirtBridge.sln")))
        {
            at = at.Parent;
        }

        return at?.FullName ?? throw new InvalidOperationException("VirtBridge.sln is in no folder above the test");
    }
}
