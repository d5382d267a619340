using System.Runtime.InteropServices;
using System.Text;

namespace VirtBridge.Drivers.Qemu.Processes;

/// <summary>An open file descriptor that is closed once, however many threads are inside a call on it.</summary>
internal sealed unsafe class Descriptor : SafeHandle
{
    public Descriptor(int number)
        : base(-1, ownsHandle: true) => SetHandle(number);

    public override bool IsInvalid => handle < 0;

    /// <summary>The number, for messages and for handing over; valid while this object is.</summary>
    public int Number => (int)handle;

    /// <summary>Opens a file close-on-exec; a failure names the path.</summary>
    public static Descriptor OpenFile(string path, int flags, uint mode = 0)
    {
        fixed (byte* text = Encoding.UTF8.GetBytes(path + '\0'))
        {
            var number = Libc.Open(text, flags | Linux.CloseOnExec, mode);
            return number >= 0 ? new Descriptor(number) : throw SystemFailure.Last($"cannot open '{path}'");
        }
    }

    /// <summary>Another number for the same open file, close-on-exec.</summary>
    public static Descriptor DuplicateOf(SafeHandle open)
    {
        var number = Libc.Fcntl((int)open.DangerousGetHandle(), Linux.DuplicateCloseOnExec, 0);
        return number >= 0 ? new Descriptor(number) : throw SystemFailure.Last("cannot duplicate file descriptor");
    }

    /// <summary>Whether an open file may be written to.</summary>
    public static bool IsWritable(SafeHandle open) => (Libc.Fcntl((int)open.DangerousGetHandle(), Linux.GetFileFlags, 0) & Linux.AccessModes) != 0;

    /// <summary>Appends to a log file, which is created readable by its owner only.</summary>
    public static Descriptor OpenLog(string path) =>
        OpenFile(path, Linux.OpenWriteOnly | Linux.OpenCreate | Linux.OpenAppend, 0x180);

    protected override bool ReleaseHandle() => Libc.Close((int)handle) == 0;
}
