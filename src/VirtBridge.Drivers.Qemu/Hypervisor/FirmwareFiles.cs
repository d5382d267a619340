using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Hypervisor;

/// <summary>The firmware descriptors installed on this host.</summary>
internal static class FirmwareFiles
{
    private const long LargestFile = 1 << 20;

    public static IReadOnlyList<FirmwareDescriptor> Read(string? userConfiguration)
    {
        var privileged = Environment.IsPrivilegedProcess;
        List<FirmwareDescriptor> found = [];
        foreach (var path in DescriptorSearch.Order("firmware", userConfiguration, privileged, List, file => new FileInfo(file).Length == 0))
        {
            if (ReadOne(path) is { } descriptor)
            {
                found.Add(descriptor);
            }
        }

        return found;
    }

    private static IEnumerable<string> List(string directory) =>
        Directory.Exists(directory) ? Directory.EnumerateFiles(directory).Select(file => Path.GetFileName(file)) : [];

    /// <summary>A broken descriptor hides nothing but itself.</summary>
    private static FirmwareDescriptor? ReadOne(string path)
    {
        try
        {
            return new FileInfo(path).Length > LargestFile ? null : FirmwareDescriptor.Parse(File.ReadAllText(path), path);
        }
        catch (Exception e) when (e is VirtException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
