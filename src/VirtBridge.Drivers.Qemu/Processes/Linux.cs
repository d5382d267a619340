namespace VirtBridge.Drivers.Qemu.Processes;

/// <summary>Numbers of the Linux ABI, equal on x86-64 and aarch64.</summary>
internal static class Linux
{
    public const int ENoEntry = 2;
    public const int ENoProcess = 3;
    public const int EInterrupted = 4;
    public const int EAgain = 11;
    public const int EExists = 17;
    public const int EPipe = 32;
    public const int EAddressInUse = 98;
    public const int EConnectionReset = 104;
    public const int EConnectionRefused = 111;

    public const int HereDirectory = -100;
    public const uint BasicFacts = 0x7FF;

    public const int OpenReadOnly = 0;
    public const int OpenReadWrite = 2;
    public const int OpenWriteOnly = 1;
    public const int OpenCreate = 0x40;
    public const int OpenExclusive = 0x80;
    public const uint RenameNoReplace = 1;
    public const int OpenTruncate = 0x200;
    public const int OpenAppend = 0x400;
    public const int NoControllingTerminal = 0x100;
    public const int DuplicateCloseOnExec = 1030;
    public const int GetFileFlags = 3;
    public const int AccessModes = 3;
    public const int CloseOnExec = 0x80000;

    public const int UnixFamily = 1;
    public const int StreamSocket = 1;
    public const int NonBlocking = 0x800;

    public const int SendNoSignal = 0x4000;
    public const int ReceiveCloseOnExec = 0x40000000;
    public const int SocketLevel = 1;
    public const int PassRights = 1;

    public const uint PollIn = 1;
    public const uint PollOut = 4;
    public const int EpollAdd = 1;
    public const int EpollDelete = 2;
    public const int EpollChange = 3;

    public const int SignalKill = 9;
    public const int SignalTerminate = 15;

    public const int WaitForPidfd = 3;
    public const int WaitNoHang = 1;
    public const int WaitExited = 4;

    public const short SpawnSetMask = 0x08;
    public const short SpawnSetDefault = 0x04;
    public const short SpawnSetSession = 0x80;
}
