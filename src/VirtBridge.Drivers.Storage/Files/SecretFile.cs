using Microsoft.Win32.SafeHandles;

namespace VirtBridge.Drivers.Storage;

/// <summary>
/// A secret as a file of this process's memory that programs of the same user open by their path to our descriptor. It
/// never is an argument, never on a disk, and gone when it is disposed.
/// </summary>
internal sealed class SecretFile : ISecretFile
{
    private readonly SafeFileHandle _memory;
    private readonly int _size;

    public SecretFile(ReadOnlySpan<byte> secret)
    {
        var descriptor = Libc.MemoryFile("secret", Libc.MemoryCloseOnExec);
        if (descriptor < 0)
        {
            throw SystemFailure.Last("cannot keep a secret in memory");
        }

        _memory = new(descriptor, ownsHandle: true);
        _size = secret.Length;
        RandomAccess.Write(_memory, secret, 0);
        Path = $"/proc/{Environment.ProcessId}/fd/{descriptor}";
    }

    public string Path { get; }

    public void Dispose()
    {
        if (!_memory.IsClosed)
        {
            RandomAccess.Write(_memory, new byte[_size], 0);
            _memory.Dispose();
        }
    }

}
