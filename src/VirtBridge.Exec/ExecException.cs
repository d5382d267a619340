using System.Runtime.InteropServices;

namespace VirtBridge.Exec;

/// <summary>Why the program was not started, whole.</summary>
internal sealed class ExecException(string message) : Exception(message)
{
    /// <summary>Fails unless the call answered 0 or more.</summary>
    public static void Require(int answer, string what)
    {
        if (answer < 0)
        {
            throw new ExecException($"{what}: {Marshal.GetPInvokeErrorMessage(Marshal.GetLastPInvokeError())}");
        }
    }
}
