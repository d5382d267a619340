using System.Text.Json;

namespace VirtBridge.Drivers.Qemu.Qmp;

/// <summary>The version a QEMU announces; <see cref="Package"/> is the distributor's addition, often empty.</summary>
internal sealed record QmpVersion(int Major, int Minor, int Micro, string Package)
{
    /// <summary>The one number users of this model see: major * 1000000 + minor * 1000 + micro.</summary>
    public uint Number => (uint)(Major * 1_000_000 + Minor * 1_000 + Micro);

    /// <summary>Reads the value of query-version, which is also the <c>version</c> of the greeting.</summary>
    public static QmpVersion Read(JsonElement version)
    {
        var qemu = version.GetProperty("qemu");
        return new QmpVersion(
            qemu.GetProperty("major").GetInt32(),
            qemu.GetProperty("minor").GetInt32(),
            qemu.GetProperty("micro").GetInt32(),
            version.TryGetProperty("package", out var package) ? package.GetString() ?? "" : "");
    }
}
