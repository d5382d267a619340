using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using VirtBridge.Contract;

namespace VirtBridge.Exports;

/// <summary>References to our own objects under their internal names, and hardware addresses.</summary>
internal static unsafe partial class PrivateObjects
{
    [UnmanagedCallersOnly(EntryPoint = "virObjectRef", CallConvs = [typeof(CallConvCdecl)])]
    public static nint Reference(nint item)
    {
        if (Library.Objects.Find(item) is { } ours)
        {
            ours.Hold();
        }
        else
        {
            _ = CountTools(item, 1);
        }

        return item;
    }

    [UnmanagedCallersOnly(EntryPoint = "virObjectUnref", CallConvs = [typeof(CallConvCdecl)])]
    public static void Unreference(nint item) => Drop(item);

    [UnmanagedCallersOnly(EntryPoint = "virObjectListFree", CallConvs = [typeof(CallConvCdecl)])]
    public static void FreeList(nint list)
    {
        for (var items = (nint*)list; items is not null && *items != 0; items++)
        {
            Drop(*items);
        }

        LibC.Free((void*)list);
    }

    [UnmanagedCallersOnly(EntryPoint = "virMacAddrParse", CallConvs = [typeof(CallConvCdecl)])]
    public static int ParseAddress(nint text, nint target)
    {
        var parts = (NativeText.Read(text) ?? "").Split(':');
        for (var i = 0; i < parts.Length; i++)
        {
            if (parts.Length != 6 || !byte.TryParse(parts[i], System.Globalization.NumberStyles.AllowHexSpecifier, null, out ((byte*)target)[i]))
            {
                return -1;
            }
        }

        return 0;
    }

    [UnmanagedCallersOnly(EntryPoint = "virMacAddrFormat", CallConvs = [typeof(CallConvCdecl)])]
    public static nint FormatAddress(nint address, nint target)
    {
        var text = string.Join(':', new ReadOnlySpan<byte>((void*)address, 6).ToArray().Select(static b => b.ToString("x2")));
        NativeText.PutFixed((byte*)target, 18, text);
        return target;
    }

    [UnmanagedCallersOnly(EntryPoint = "virMacAddrCompare", CallConvs = [typeof(CallConvCdecl)])]
    public static int CompareAddresses(nint left, nint right) =>
        string.Compare(NativeText.Read(left), NativeText.Read(right), StringComparison.OrdinalIgnoreCase);

    private static void Drop(nint item)
    {
        try
        {
            if (CountTools(item, -1) == 0)
            {
                Library.Objects.Find(item)?.Drop(new CallSite("virObjectUnref", ErrorDomain.None));
            }
        }
        catch (VirtException)
        {
            // One reference too many was given up; there is nobody to tell.
        }
    }

    /// <summary>Counts references to objects of the tools' own classes; 0 when it is none of them.</summary>
    [LibraryImport("vbshim", EntryPoint = "vb_count")]
    private static partial int CountTools(nint item, int change);
}
