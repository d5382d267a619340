using VirtBridge.Contract;
using VirtBridge.Engine;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Hypervisor;

/// <summary>The file a guest's firmware keeps its variables in.</summary>
internal static class FirmwareVariables
{
    private const long LargestTemplate = 64 * 1024 * 1024;

    /// <summary>The file; null when the guest has none on this host.</summary>
    public static string? FileOf(DomainDef domain) =>
        domain.Os.Loader?.Nvram is { Type: StorageType.File, Path: { Length: > 0 } path } ? path : null;

    /// <summary>Makes the file from its template before the first start, or again when <paramref name="reset"/> is asked for.</summary>
    public static void Prepare(DomainDef domain, bool reset)
    {
        if (FileOf(domain) is not { } path || (File.Exists(path) && !reset))
        {
            return;
        }

        var loader = domain.Os.Loader!;
        var template = loader.NvramTemplate ?? throw Refuse.Failed(
            ErrorDomain.Qemu, $"unable to find any master var store for loader: {loader.Path}; name one with <nvram template='...'>");
        if ((loader.NvramTemplateFormat ?? StorageFormat.Raw) != (loader.Nvram!.Format ?? StorageFormat.Raw))
        {
            throw Refuse.Config(ErrorDomain.Qemu, $"the variables '{path}' cannot be made from '{template}', which has another format: convert it with qemu-img first");
        }

        try
        {
            if (new FileInfo(template).Length > LargestTemplate)
            {
                throw Refuse.Config(ErrorDomain.Qemu, $"'{template}' is no template of firmware variables: it is larger than {LargestTemplate >> 20} MiB");
            }

            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            Write(path, File.ReadAllBytes(template));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Refuse.Io(ErrorDomain.Qemu, $"cannot make the firmware variables '{path}' from '{template}'", e);
        }
    }

    // Whole or not at all: a guest whose variables are cut short does not find its boot entries.
    private static void Write(string path, byte[] variables)
    {
        var unfinished = path + ".new";
        using (var file = new FileStream(unfinished, new FileStreamOptions
        {
            Mode = FileMode.Create,
            Access = FileAccess.Write,
            UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite,
        }))
        {
            file.Write(variables);
            file.Flush(flushToDisk: true);
        }

        File.Move(unfinished, path, overwrite: true);
    }
}
