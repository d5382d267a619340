using VirtBridge.Contract;
using Xunit;

namespace VirtBridge.Engine.Tests;

/// <summary>Who hears that a stream ended may resize or delete the volume at once.</summary>
public sealed class VolumeStreams
{
    [Fact]
    public async Task A_volume_is_free_before_its_stream_says_that_everything_was_delivered()
    {
        var uses = new VolumeUses(static () => ErrorDomain.Storage);
        var ended = new Ended(() => uses.RequireIdle(Uuid.Empty, "disk"));
        using var use = uses.Use(Uuid.Empty, "disk");
        Assert.Throws<VirtException>(() => uses.RequireIdle(Uuid.Empty, "disk"));
        await new VolumeStream(ended, use).FinishAsync(CancellationToken.None);
        Assert.Equal(1, ended.Times);
    }

    [Fact]
    public async Task A_volume_is_free_before_its_stream_says_that_it_failed()
    {
        var uses = new VolumeUses(static () => ErrorDomain.Storage);
        var ended = new Ended(() => uses.RequireIdle(Uuid.Empty, "disk"));
        using var use = uses.Use(Uuid.Empty, "disk");
        await new VolumeStream(ended, use).AbortAsync(new VirtError(ErrorDomain.Streams, ErrorCode.OperationFailed, "cut"), CancellationToken.None);
        Assert.Equal(1, ended.Times);
    }

    /// <summary>The other side: looks at the volume in the moment it hears of the end.</summary>
    private sealed class Ended(Action look) : IVirtStream
    {
        public int Times { get; private set; }

        public ValueTask WriteAsync(ReadOnlyMemory<byte> data, CancellationToken cancellation) => ValueTask.CompletedTask;

        public ValueTask WriteHoleAsync(long length, CancellationToken cancellation) => ValueTask.CompletedTask;

        public ValueTask<StreamPiece> ReadAsync(CancellationToken cancellation) => new(new StreamPiece(StreamPieceKind.End, default, 0));

        public ValueTask FinishAsync(CancellationToken cancellation) => Look();

        public ValueTask AbortAsync(VirtError error, CancellationToken cancellation) => Look();

        private ValueTask Look()
        {
            look();
            Times++;
            return ValueTask.CompletedTask;
        }
    }
}
