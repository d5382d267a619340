namespace VirtBridge.DBus.Bus;

/// <summary>An error in D-Bus form: its name and its text.</summary>
internal sealed class BusFault(string name, string message) : Exception(message)
{
    /// <summary>The one name libvirt's own service uses for everything the hypervisor refuses.</summary>
    public const string Libvirt = "org.libvirt.Error";

    public string Name => name;

    public static BusFault InvalidArgs(string message) => new("org.freedesktop.DBus.Error.InvalidArgs", message);

    public static BusFault UnknownMethod(string message) => new("org.freedesktop.DBus.Error.UnknownMethod", message);

    public static BusFault LimitsExceeded(string message) => new("org.freedesktop.DBus.Error.LimitsExceeded", message);

    public static BusFault AccessDenied(string message) => new("org.freedesktop.DBus.Error.AccessDenied", message);

    public static BusFault NoObject(string path) => UnknownMethod($"Object does not exist at path “{path}”");

    /// <summary>A failed sd-bus call, by its negative error number.</summary>
    public static BusFault OfErrno(string what, int result) =>
        new("org.freedesktop.DBus.Error.Failed", $"{what}: {new System.ComponentModel.Win32Exception(-result).Message}");

    public static void Check(string what, int result)
    {
        if (result < 0)
        {
            throw OfErrno(what, result);
        }
    }
}
