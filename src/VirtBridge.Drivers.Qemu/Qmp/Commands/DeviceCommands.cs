using System.Text.Json;
using System.Text.Json.Nodes;

namespace VirtBridge.Drivers.Qemu.Qmp.Commands;

internal sealed record DeviceAdd(JsonObject Device) : QmpAction("device_add")
{
    public override void WriteArguments(QmpArguments arguments) => arguments.AddAll(Device);
}

/// <summary>Asks the guest to give a device up; DEVICE_DELETED tells when it did.</summary>
internal sealed record DeviceDel(string Id) : QmpAction("device_del")
{
    public override void WriteArguments(QmpArguments arguments) => arguments.Add("id", Id);
}

internal sealed record NetdevAdd(JsonObject Netdev) : QmpAction("netdev_add")
{
    public override void WriteArguments(QmpArguments arguments) => arguments.AddAll(Netdev);
}

internal sealed record NetdevDel(string Id) : QmpAction("netdev_del")
{
    public override void WriteArguments(QmpArguments arguments) => arguments.Add("id", Id);
}

internal sealed record ObjectAdd(JsonObject Thing) : QmpAction("object-add")
{
    public override void WriteArguments(QmpArguments arguments) => arguments.AddAll(Thing);
}

internal sealed record ObjectDel(string Id) : QmpAction("object-del")
{
    public override void WriteArguments(QmpArguments arguments) => arguments.Add("id", Id);
}

/// <summary>Adds a character device; the reply names the terminal when one was made.</summary>
internal sealed record ChardevAdd(string Id, JsonObject Backend) : QmpCommand<string?>("chardev-add")
{
    public override string? ReadReply(JsonElement reply) => reply.Text("pty");

    public override void WriteArguments(QmpArguments arguments) => arguments.Add("id", Id).Add("backend", Backend);
}

internal sealed record ChardevRemove(string Id) : QmpAction("chardev-remove")
{
    public override void WriteArguments(QmpArguments arguments) => arguments.Add("id", Id);
}

internal sealed record SetLink(string DeviceName, bool Up) : QmpAction("set_link")
{
    public override void WriteArguments(QmpArguments arguments) => arguments.Add("name", DeviceName).Add("up", Up);
}

internal sealed record QomList(string Path) : QmpQuery("qom-list")
{
    public override void WriteArguments(QmpArguments arguments) => arguments.Add("path", Path);
}

internal sealed record QomGet(string Path, string Property) : QmpQuery("qom-get")
{
    public override void WriteArguments(QmpArguments arguments) => arguments.Add("path", Path).Add("property", Property);
}

internal sealed record QomSet(string Path, string Property, JsonNode Value) : QmpAction("qom-set")
{
    public override void WriteArguments(QmpArguments arguments) => arguments
        .Add("path", Path)
        .Add("property", Property)
        .Add("value", Value);
}

internal sealed record QomListTypes(string? Implements, bool? Abstract) : QmpListQuery<string>("qom-list-types")
{
    public override void WriteArguments(QmpArguments arguments) => arguments.Add("implements", Implements).Add("abstract", Abstract);

    protected override string ReadItem(JsonElement item) => item.GetProperty("name").GetString() ?? "";
}

internal sealed record QomListProperties(string Typename) : QmpQuery("qom-list-properties")
{
    public override void WriteArguments(QmpArguments arguments) => arguments.Add("typename", Typename);
}

internal sealed record DeviceListProperties(string Typename) : QmpQuery("device-list-properties")
{
    public override void WriteArguments(QmpArguments arguments) => arguments.Add("typename", Typename);
}

internal sealed record QueryChardev() : QmpListQuery<ChardevInfo>("query-chardev")
{
    protected override ChardevInfo ReadItem(JsonElement item) => new(
        item.GetProperty("label").GetString() ?? "",
        item.GetProperty("filename").GetString() ?? "",
        item.Flag("frontend-open"));
}

/// <summary>A character device; for a terminal the file name is <c>pty:/dev/pts/N</c>.</summary>
internal sealed record ChardevInfo(string Label, string Filename, bool FrontendOpen);

internal sealed record QueryRxFilter(string? Device) : QmpQuery("query-rx-filter")
{
    public override void WriteArguments(QmpArguments arguments) => arguments.Add("name", Device);
}

internal sealed record QueryPci() : QmpQuery("query-pci");

internal sealed record QueryAcpiOspmStatus() : QmpQuery("query-acpi-ospm-status");
