using System.Runtime.InteropServices;

namespace VirtBridge.Xml.Tests.Hostile;

/// <summary>How long this thread has really been working, whatever else the machine has to do.</summary>
internal static partial class ThreadClock
{
    private const int ThreadProcessorTime = 3;

    [StructLayout(LayoutKind.Sequential)]
    private struct Reading
    {
        public long Seconds;
        public long Nanoseconds;
    }

    public static TimeSpan Used
    {
        get
        {
            _ = Read(ThreadProcessorTime, out var time);
            return TimeSpan.FromSeconds(time.Seconds) + TimeSpan.FromTicks(time.Nanoseconds / 100);
        }
    }

    [LibraryImport("libc", EntryPoint = "clock_gettime")]
    private static partial int Read(int clock, out Reading reading);
}
