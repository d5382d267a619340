using VirtBridge.Contract;
using VirtBridge.Contract.Abi;
using VirtBridge.Engine;

namespace VirtBridge.Drivers.Test;

/// <summary>Settings of the test host that are remembered and change nothing; it never sleeps.</summary>
public sealed class TestHostControl : IHostControlFacet
{
    private const int Cells = 2;

    private static readonly ParameterRules s_settable = new(
        ErrorDomain.Test,
        (HostConstants.NodeMemorySharedPagesToScan, TypedParameterType.Uint),
        (HostConstants.NodeMemorySharedSleepMillisecs, TypedParameterType.Uint),
        (HostConstants.NodeMemorySharedMergeAcrossNodes, TypedParameterType.Uint));

    private readonly Lock _change = new();
    private uint _pagesToScan = 100;
    private uint _sleep = 20;
    private uint _mergeAcrossNodes = 1;

    public Task SuspendAsync(NodeSuspendTarget target, ulong seconds, CancellationToken cancellation) => Task.CompletedTask;

    public TypedParameter[] MemoryParameters()
    {
        lock (_change)
        {
            return
            [
                TypedParameter.UInt(HostConstants.NodeMemorySharedPagesToScan, _pagesToScan),
                TypedParameter.UInt(HostConstants.NodeMemorySharedSleepMillisecs, _sleep),
                TypedParameter.ULLong(HostConstants.NodeMemorySharedPagesShared, 0),
                TypedParameter.ULLong(HostConstants.NodeMemorySharedPagesSharing, 0),
                TypedParameter.ULLong(HostConstants.NodeMemorySharedPagesUnshared, 0),
                TypedParameter.ULLong(HostConstants.NodeMemorySharedPagesVolatile, 0),
                TypedParameter.ULLong(HostConstants.NodeMemorySharedFullScans, 0),
                TypedParameter.UInt(HostConstants.NodeMemorySharedMergeAcrossNodes, _mergeAcrossNodes),
            ];
        }
    }

    public void SetMemoryParameters(TypedParameter[] parameters)
    {
        s_settable.Check(parameters);
        lock (_change)
        {
            foreach (var (field, value) in parameters)
            {
                switch (field)
                {
                    case HostConstants.NodeMemorySharedPagesToScan:
                        _pagesToScan = value.AsUInt;
                        break;
                    case HostConstants.NodeMemorySharedSleepMillisecs:
                        _sleep = value.AsUInt;
                        break;
                    default:
                        _mergeAcrossNodes = value.AsUInt;
                        break;
                }
            }
        }
    }

    public int AllocatePages(uint[] sizes, ulong[] counts, int startCell, uint cellCount, NodeAllocPagesFlags flags) =>
        startCell is -1 && cellCount == 1 ? sizes.Length
        : startCell >= 0 && startCell + (long)cellCount <= Cells ? checked((int)(sizes.Length * cellCount))
        : throw Refuse.Argument(ErrorDomain.Test, $"cells {startCell} to {startCell + (long)cellCount - 1} do not exist; this host has {Cells}");
}
