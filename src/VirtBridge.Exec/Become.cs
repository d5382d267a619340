using System.Runtime.InteropServices;

namespace VirtBridge.Exec;

/// <summary>The last step: the process is the program from here on. Returns only by failing.</summary>
internal static unsafe class Become
{
    private const int LastSignal = 64;
    private const int SetMask = 2;
    private const int SignalSetSize = 128;

    public static void Program(string[] command)
    {
        // This runtime ignores some signals, and an ignored signal would stay ignored in the program.
        for (var signal = 1; signal <= LastSignal; signal++)
        {
            Libc.Signal(signal, 0);
        }

        var none = stackalloc byte[SignalSetSize];
        _ = Libc.SetSignalMask(SetMask, none, null);

        var arguments = (byte**)NativeMemory.AllocZeroed((nuint)((command.Length + 1) * sizeof(byte*)));
        for (var i = 0; i < command.Length; i++)
        {
            arguments[i] = (byte*)Marshal.StringToCoTaskMemUTF8(command[i]);
        }

        ExecException.Require(Libc.Execute(arguments[0], arguments), $"cannot execute binary '{command[0]}'");
    }
}
