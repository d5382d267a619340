using System.Globalization;

namespace VirtBridge.Drivers.Qemu.Hypervisor;

/// <summary>Processor time of a process or thread in nanoseconds, and the processor it ran on last.</summary>
internal readonly record struct ProcessTimes(ulong User, ulong System, int LastCpu)
{
    // The kernel's unit in these files is fixed for programs, whatever its own tick is.
    private const ulong NanosecondsPerTick = 10_000_000;
    private const int UserField = 11;
    private const int SystemField = 12;
    private const int CpuField = 36;

    public ulong Total => User + System;

    /// <summary>Reads a <c>stat</c> file; zeros when the process is gone.</summary>
    public static ProcessTimes Read(string file)
    {
        try
        {
            var text = File.ReadAllText(file);

            // The name in brackets may itself hold blanks and brackets.
            var fields = text[(text.LastIndexOf(')') + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            return fields.Length > CpuField
                ? new(Number(fields[UserField]) * NanosecondsPerTick, Number(fields[SystemField]) * NanosecondsPerTick, (int)Number(fields[CpuField]))
                : default;
        }
        catch (IOException)
        {
            return default;
        }
    }

    /// <summary>Memory a process has in RAM.</summary>
    public static ulong ResidentKiB(int pid)
    {
        try
        {
            var fields = File.ReadAllText($"/proc/{pid}/statm").Split(' ');
            return fields.Length > 1 ? Number(fields[1]) * (ulong)Environment.SystemPageSize / 1024 : 0;
        }
        catch (IOException)
        {
            return 0;
        }
    }

    private static ulong Number(string text) => ulong.TryParse(text, CultureInfo.InvariantCulture, out var value) ? value : 0;
}
