namespace VirtBridge.DBus.Bus;

/// <summary>Joins a bus and claims a name on it.</summary>
internal static class BusConnection
{
    public static nint Join(bool system, string? address)
    {
        nint bus;
        if (address is not null)
        {
            BusFault.Check("cannot use sd-bus", SdBus.New(out bus));
            BusFault.Check($"'{address}' is no bus address", SdBus.SetAddress(bus, address));
            BusFault.Check("cannot use sd-bus", SdBus.SetBusClient(bus, 1));
            BusFault.Check($"cannot join the bus at '{address}'", SdBus.Start(bus));
            return bus;
        }

        BusFault.Check(
            system ? "cannot join the system bus" : "cannot join the session bus (is DBUS_SESSION_BUS_ADDRESS set?)",
            system ? SdBus.OpenSystem(out bus) : SdBus.OpenUser(out bus));
        return bus;
    }

    public static void Claim(nint bus, string name) =>
        BusFault.Check($"cannot own '{name}' (is another service running, or does the bus's policy forbid it?)", SdBus.RequestName(bus, name, 0));
}
