namespace VirtBridge.Conformance;

/// <summary>Every family of ops. A family adds its ops in its own file.</summary>
internal static class GoldenOps
{
    public static GoldenOpTable All() => new(
    [
        .. BhyveOps.All(),
        .. BitmapOps.All(),
        .. BlockOps.All(),
        .. CpuOps.All(),
        .. DomainOps.All(),
        .. ForeignOps.All(),
        .. HostOps.All(),
        .. HotplugOps.All(),
        .. ImageOps.All(),
        .. InterfaceOps.All(),
        .. MigrationOps.All(),
        .. NbdkitOps.All(),
        .. NetworkOps.All(),
        .. NodeDeviceOps.All(),
        .. NwfilterOps.All(),
        .. ParsingOps.All(),
        .. QemuCapabilitiesOps.All(),
        .. QemuDomainOps.All(),
        .. QmpReplyOps.All(),
        .. SchemaOps.All(),
        .. SecretOps.All(),
        .. StorageOps.All(),
        .. VirtualBoxOps.All(),
    ]);
}
