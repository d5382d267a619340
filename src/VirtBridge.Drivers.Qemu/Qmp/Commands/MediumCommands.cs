namespace VirtBridge.Drivers.Qemu.Qmp.Commands;

internal sealed record Eject(string Id, bool? Force) : QmpAction("eject")
{
    public override void WriteArguments(QmpArguments arguments) => arguments.Add("id", Id).Add("force", Force);
}

/// <summary>Changes what is in a drive; <paramref name="ReadOnlyMode"/> is retain, read-only or read-write.</summary>
internal sealed record BlockdevChangeMedium(string Id, string Filename, string? Format, string? ReadOnlyMode)
    : QmpAction("blockdev-change-medium")
{
    public override void WriteArguments(QmpArguments arguments) => arguments
        .Add("id", Id)
        .Add("filename", Filename)
        .Add("format", Format)
        .Add("read-only-mode", ReadOnlyMode);
}

internal sealed record BlockdevOpenTray(string Id, bool? Force) : QmpAction("blockdev-open-tray")
{
    public override void WriteArguments(QmpArguments arguments) => arguments.Add("id", Id).Add("force", Force);
}

internal sealed record BlockdevCloseTray(string Id) : QmpAction("blockdev-close-tray")
{
    public override void WriteArguments(QmpArguments arguments) => arguments.Add("id", Id);
}

internal sealed record BlockdevInsertMedium(string Id, string NodeName) : QmpAction("blockdev-insert-medium")
{
    public override void WriteArguments(QmpArguments arguments) => arguments.Add("id", Id).Add("node-name", NodeName);
}

internal sealed record BlockdevRemoveMedium(string Id) : QmpAction("blockdev-remove-medium")
{
    public override void WriteArguments(QmpArguments arguments) => arguments.Add("id", Id);
}
