using System.Runtime.InteropServices;

namespace VirtBridge.Exports;

/// <summary>Functions of Link/shim.c, linked into the library.</summary>
internal static partial class Shim
{
    /// <summary>Undoes what starting the managed runtime did to the program's signals.</summary>
    [LibraryImport("vbshim", EntryPoint = "vb_restore_signals")]
    public static partial void RestoreSignals();

    /// <summary>Lets go of pages that only starting needed; does something once per process.</summary>
    [LibraryImport("vbshim", EntryPoint = "vb_started")]
    public static partial void Started();
}
