using Microsoft.Win32.SafeHandles;
using VirtBridge.Rpc.Native;

namespace VirtBridge.Rpc;

/// <summary>
/// Keeps idle processors awake while questions follow one upon another (Linux PM QoS, <c>/dev/cpu_dma_latency</c>). In a virtual machine an
/// idle processor is handed back to the hypervisor, and to have it again takes longer than most questions; a call through two or three
/// processes waits for that at each of them. The wish is withdrawn a hundredth of a second or two after the last question, and by the kernel
/// when this process ends. For any thread; questions counted by several at once may be counted too few.
/// </summary>
public sealed class CpuLatency : IDisposable
{
    /// <summary>Any latency will do: what the kernel takes for no wish (<c>PM_QOS_CPU_LATENCY_DEFAULT_VALUE</c>).</summary>
    public const int Any = 2_000_000_000;

    /// <summary>Processors are to be awake.</summary>
    public const int None = 0;

    /// <summary>Questions in a row before anything is done: who asks one thing now and then is not helped.</summary>
    internal const int Conversation = 2;

    /// <summary>A processor that polls is one its host cannot give to others, so in machines with more than this many they sleep.</summary>
    internal const int MostProcessors = 8;

    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(2);

    /// <summary>A loop of commands is back with the next one by then.</summary>
    private static readonly TimeSpan s_rest = TimeSpan.FromMilliseconds(10);

    private readonly TimeProvider _clock;
    private readonly Lock _wishing = new();
    private readonly ITimer _timer;
    private readonly string _device;
    private SafeFileHandle? _file;
    private volatile bool _asks;
    private volatile bool _wished;
    private long _last;
    private int _questions;

    /// <param name="device">Takes the wish: four bytes, microseconds.</param>
    /// <param name="useful">False where processors wake quickly or are too many; nothing is done then.</param>
    /// <param name="clock">Tells the time.</param>
    internal CpuLatency(string device, bool useful, TimeProvider clock)
    {
        (_device, _asks, _clock) = (device, useful, clock);
        _timer = clock.CreateTimer(static self => ((CpuLatency)self!).Watch(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>The one of this process.</summary>
    public static CpuLatency OfThisProcess { get; } = new("/dev/cpu_dma_latency", IsUseful(IdleDriver(), (int)LibC.sysconf(LibC.ScProcessorsOnline)), TimeProvider.System);

    /// <summary>True while processors are kept awake.</summary>
    public bool IsWished => _wished;

    /// <summary>Only where idle processors are halted by <c>haltpoll</c>, which only virtual machines have, and are few.</summary>
    internal static bool IsUseful(string idleDriver, int processors) => idleDriver == "haltpoll" && processors is > 1 and <= MostProcessors;

    /// <summary>A question was answered.</summary>
    public void Turn()
    {
        if (!_asks)
        {
            return;
        }

        var now = _clock.GetTimestamp();
        _questions = _clock.GetElapsedTime(_last, now) <= s_pause ? _questions + 1 : 1;
        Volatile.Write(ref _last, now);
        if (!_wished && _questions >= Conversation)
        {
            Wish();
        }
    }

    public void Dispose()
    {
        lock (_wishing)
        {
            _asks = _wished = false;
            _timer.Dispose();
            _file?.Dispose();
        }
    }

    private static string IdleDriver()
    {
        try
        {
            return File.ReadAllText("/sys/devices/system/cpu/cpuidle/current_driver").Trim();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }

    private void Wish()
    {
        lock (_wishing)
        {
            if (_asks && !_wished && Write(None))
            {
                _wished = true;
                _timer.Change(s_rest, s_rest);
            }
        }
    }

    private void Watch()
    {
        lock (_wishing)
        {
            if (_wished && _clock.GetElapsedTime(Volatile.Read(ref _last)) >= s_rest)
            {
                _timer.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
                _wished = false;
                Write(Any);
            }
        }
    }

    /// <summary>False, now and ever after, where this process may not.</summary>
    private bool Write(int microseconds)
    {
        try
        {
            _file ??= File.OpenHandle(_device, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
            RandomAccess.Write(_file, BitConverter.GetBytes(microseconds), 0);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Closing it withdraws whatever was wished.
            _file?.Dispose();
            return _asks = false;
        }
    }
}
