using System.Globalization;

namespace VirtBridge.Drivers.Qemu.Processes;

/// <summary>A process that can be recognised later: ids are reused, the pair with the start time is not.</summary>
internal sealed record ProcessIdentity(int Pid, ulong StartTime)
{
    /// <summary>Reads the identity of a living process; null when there is none with that id.</summary>
    public static ProcessIdentity? Read(int pid)
    {
        try
        {
            return StartTimeOf(File.ReadAllText($"/proc/{pid}/stat")) is { } start ? new ProcessIdentity(pid, start) : null;
        }
        catch (IOException)
        {
            return null;
        }
        catch (UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Field 22 of a stat line, null for a process that is dead but not yet reaped.</summary>
    public static ulong? StartTimeOf(string stat)
    {
        // The name in brackets may itself hold blanks and brackets.
        var fields = stat[(stat.LastIndexOf(')') + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return fields.Length > 19 && fields[0] is not ("Z" or "X") && ulong.TryParse(fields[19], CultureInfo.InvariantCulture, out var start)
            ? start
            : null;
    }
}
