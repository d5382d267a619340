using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using VirtBridge.Contract;

namespace VirtBridge.Exports;

/// <summary>URIs taken apart, and addresses of PCI devices in XML.</summary>
internal static unsafe class PrivateUris
{
    [StructLayout(LayoutKind.Sequential)]
    private struct Parts
    {
        public nint Scheme;
        public nint Server;
        public nint User;
        public int Port;
        public nint Path;
        public nint Query;
        public nint Fragment;
        public nuint ParameterCount;
        public nuint ParameterRoom;
        public nint Parameters;
    }

    [StructLayout(LayoutKind.Sequential)]
    private struct PciPlace
    {
        public uint Domain;
        public uint Bus;
        public uint Slot;
        public uint Function;
    }

    [UnmanagedCallersOnly(EntryPoint = "virURIParse", CallConvs = [typeof(CallConvCdecl)])]
    public static nint Parse(nint text)
    {
        if (!Uri.TryCreate(NativeText.Read(text), UriKind.Absolute, out var uri))
        {
            LastError.Raise(new VirtException(ErrorCode.InternalError, ErrorDomain.Uri, $"Unable to parse URI '{NativeText.Read(text)}'"), null, default);
            return 0;
        }

        var parts = (Parts*)LibC.Allocate(1, sizeof(Parts));
        parts->Scheme = NativeText.Allocate(uri.Scheme);
        parts->Server = Filled(uri.Host.Trim('[', ']'));
        parts->User = Filled(Uri.UnescapeDataString(uri.UserInfo));
        parts->Port = Math.Max(uri.Port, 0);
        parts->Path = Filled(Uri.UnescapeDataString(uri.AbsolutePath));
        parts->Query = Filled(uri.Query.TrimStart('?'));
        parts->Fragment = Filled(uri.Fragment.TrimStart('#'));
        return (nint)parts;
    }

    [UnmanagedCallersOnly(EntryPoint = "virURIFree", CallConvs = [typeof(CallConvCdecl)])]
    public static void Free(nint uri)
    {
        var parts = (Parts*)uri;
        if (parts is null)
        {
            return;
        }

        foreach (var text in (ReadOnlySpan<nint>)[parts->Scheme, parts->Server, parts->User, parts->Path, parts->Query, parts->Fragment])
        {
            LibC.Free((void*)text);
        }

        LibC.Free(parts);
    }

    [UnmanagedCallersOnly(EntryPoint = "virPCIDeviceAddressParseXML", CallConvs = [typeof(CallConvCdecl)])]
    public static int ParsePci(nint node, nint target)
    {
        var place = default(PciPlace);
        if (!Number(node, "domain"u8, out place.Domain) || !Number(node, "bus"u8, out place.Bus)
            || !Number(node, "slot"u8, out place.Slot) || !Number(node, "function"u8, out place.Function))
        {
            LastError.Raise(new VirtException(ErrorCode.XmlError, ErrorDomain.Device, "Cannot parse <address> of a PCI device"), null, default);
            return -1;
        }

        *(PciPlace*)target = place;
        return 0;
    }

    private static nint Filled(string text) => text.Length == 0 ? 0 : NativeText.Allocate(text);

    /// <summary>An attribute in decimal or hexadecimal; one that is not there is zero.</summary>
    private static bool Number(nint node, ReadOnlySpan<byte> name, out uint number)
    {
        number = 0;
        fixed (byte* start = name)
        {
            var value = LibXml.Property(node, (nint)start);
            var text = NativeText.Read(value);
            LibC.Free((void*)value);
            return text is null
                || (text.StartsWith("0x", StringComparison.Ordinal)
                    ? uint.TryParse(text.AsSpan(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out number)
                    : uint.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number));
        }
    }
}
