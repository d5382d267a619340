using VirtBridge.Contract;
using VirtBridge.Drivers.Qemu.Companions;
using VirtBridge.Engine;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Hypervisor;

/// <summary>What guests leave beside their disks: where it is, and removing it.</summary>
internal sealed class QemuGuestState(QemuDriverOptions options) : IGuestStateFacet
{
    public IReadOnlyList<GuestStatePlace> PlacesOf(DomainDef definition)
    {
        List<GuestStatePlace> places = [];
        if (FirmwareVariables.FileOf(definition) is { } file)
        {
            places.Add(new("nvram", file, "firmware variables"));
        }

        if (TpmEmulator.StateOf(definition, options.TpmDirectory) is { } state)
        {
            places.Add(new("tpm", state, "TPM state"));
        }

        return places;
    }

    public bool HasVariables(DomainDef definition) => FirmwareVariables.FileOf(definition) is { } file && File.Exists(file);

    public void RemoveVariables(DomainDef definition)
    {
        if (FirmwareVariables.FileOf(definition) is { } file && File.Exists(file))
        {
            Guard($"failed to remove nvram: {file}", () => File.Delete(file));
        }
    }

    public void RemoveTpm(DomainDef definition, bool always)
    {
        if ((always || !TpmEmulator.IsPersistent(definition)) && TpmEmulator.OwnDirectory(definition, options.TpmDirectory) is { } directory && Directory.Exists(directory))
        {
            Guard($"failed to remove the TPM state '{directory}'", () => Directory.Delete(directory, recursive: true));
        }
    }

    private static void Guard(string doing, Action act)
    {
        try
        {
            act();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Refuse.Io(ErrorDomain.Qemu, doing, e);
        }
    }
}
