using System.Text.Json.Nodes;

namespace VirtBridge.Drivers.Qemu.Qmp.Commands;

internal sealed record BlockDirtyBitmapAdd(string Node, string BitmapName) : QmpAction("block-dirty-bitmap-add")
{
    public long? Granularity { get; init; }

    public bool? Persistent { get; init; }

    public bool? Disabled { get; init; }

    public override void WriteArguments(QmpArguments arguments) => arguments
        .Add("node", Node)
        .Add("name", BitmapName)
        .Add("granularity", Granularity)
        .Add("persistent", Persistent)
        .Add("disabled", Disabled);
}

/// <summary>One of the commands that take nothing but a bitmap.</summary>
internal abstract record BitmapVerb(string Name, string Node, string BitmapName) : QmpAction(Name)
{
    public sealed override void WriteArguments(QmpArguments arguments) => arguments.Add("node", Node).Add("name", BitmapName);
}

internal sealed record BlockDirtyBitmapRemove(string Node, string BitmapName) : BitmapVerb("block-dirty-bitmap-remove", Node, BitmapName);

internal sealed record BlockDirtyBitmapClear(string Node, string BitmapName) : BitmapVerb("block-dirty-bitmap-clear", Node, BitmapName);

internal sealed record BlockDirtyBitmapEnable(string Node, string BitmapName) : BitmapVerb("block-dirty-bitmap-enable", Node, BitmapName);

internal sealed record BlockDirtyBitmapDisable(string Node, string BitmapName) : BitmapVerb("block-dirty-bitmap-disable", Node, BitmapName);

/// <summary>Adds the dirt of other bitmaps, of this or another node, to a bitmap.</summary>
internal sealed record BlockDirtyBitmapMerge(string Node, string Target, IReadOnlyList<BitmapSource> Bitmaps)
    : QmpAction("block-dirty-bitmap-merge")
{
    public override void WriteArguments(QmpArguments arguments) => arguments
        .Add("node", Node)
        .Add("target", Target)
        .AddObjects("bitmaps", Bitmaps, (item, bitmap) => item.Add("node", bitmap.Node).Add("name", bitmap.Name));
}

internal sealed record BitmapSource(string Node, string Name);

/// <summary>Opens the export server; the address is QEMU's SocketAddress, for example <c>{"type":"unix","data":{"path":...}}</c>.</summary>
internal sealed record NbdServerStart(JsonObject Addr, string? TlsCreds, string? TlsAuthz) : QmpAction("nbd-server-start")
{
    public override void WriteArguments(QmpArguments arguments) => arguments
        .Add("addr", Addr)
        .Add("tls-creds", TlsCreds)
        .Add("tls-authz", TlsAuthz);
}

internal sealed record NbdServerAdd(string Device, string? ExportName, bool? Writable, string? Bitmap) : QmpAction("nbd-server-add")
{
    public override void WriteArguments(QmpArguments arguments) => arguments
        .Add("name", ExportName)
        .Add("device", Device)
        .Add("writable", Writable)
        .Add("bitmap", Bitmap);
}

internal sealed record NbdServerRemove(string ExportName, bool Hard) : QmpAction("nbd-server-remove")
{
    public override void WriteArguments(QmpArguments arguments) => arguments.Add("name", ExportName).Add("mode", Hard ? "hard" : "safe");
}

internal sealed record NbdServerStop() : QmpAction("nbd-server-stop");

internal sealed record BlockExportAdd(JsonObject Export) : QmpAction("block-export-add")
{
    public override void WriteArguments(QmpArguments arguments) => arguments.AddAll(Export);
}

internal sealed record BlockExportDel(string Id, bool Hard) : QmpAction("block-export-del")
{
    public override void WriteArguments(QmpArguments arguments) => arguments.Add("id", Id).Add("mode", Hard ? "hard" : "safe");
}

internal sealed record QueryBlockExports() : QmpQuery("query-block-exports");
