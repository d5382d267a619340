using System.Text;

namespace VirtBridge.Exec;

/// <summary>A file that is a question to the kernel: one write, and its answer in the kernel's own words.</summary>
internal static unsafe class KernelFile
{
    private const int WriteOnly = 1;

    public static void Write(string path, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        fixed (byte* name = Encoding.UTF8.GetBytes(path + '\0'), content = bytes)
        {
            var file = Libc.Open(name, WriteOnly, 0);
            ExecException.Require(file, $"cannot open '{path}'");
            var written = Libc.Write(file, content, bytes.Length);
            ExecException.Require((int)written, $"cannot write '{text}' to '{path}'");
            _ = Libc.Close(file);
        }
    }
}
