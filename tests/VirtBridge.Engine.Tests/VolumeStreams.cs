using System.Threading.Channels;
using VirtBridge.Contract;
using Xunit;

namespace VirtBridge.Engine.Tests;

/// <summary>Streams into files, and what may be done to a volume while one is open.</summary>
public sealed class VolumeStreams : IDisposable
{
    private const int Size = 1 << 16;
    private static readonly CancellationToken None = CancellationToken.None;

    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("virtbridge-streams");

    public void Dispose() => _directory.Delete(recursive: true);

    [Fact]
    public async Task A_stream_someone_left_open_is_in_nobodys_way()
    {
        var (session, volume) = await VolumeAsync();
        await session.StorageVolumes.UploadAsync(volume, 0, 0, 0, new Pieces(), None);
        await session.StorageVolumes.ResizeAsync(volume, 8 * Size, 0, None);
        await session.StorageVolumes.DeleteAsync(volume, 0, None);
        Assert.Empty(_directory.GetFiles());
    }

    [Theory]
    [InlineData(0, 2)]
    [InlineData(2 * Size, 4)]
    public async Task A_hole_ends_a_file_unless_a_length_was_named(ulong length, int left)
    {
        var (session, volume) = await VolumeAsync();
        var pieces = new Pieces();
        pieces.Put(new StreamPiece(StreamPieceKind.Data, new byte[Size], 0));
        pieces.Put(new StreamPiece(StreamPieceKind.Hole, default, Size));
        pieces.Put(new StreamPiece(StreamPieceKind.End, default, 0));
        await session.StorageVolumes.UploadAsync(volume, 0, length, StorageVolUploadFlags.Stream, pieces, None);
        await pieces.Ended;
        var content = File.ReadAllBytes(volume.Key);
        Assert.Equal(left * Size, content.Length);
        Assert.All(content[..(2 * Size)], octet => Assert.Equal(0, octet));
        Assert.All(content[(2 * Size)..], octet => Assert.Equal(7, octet));
    }

    private async Task<(EngineSession Session, StorageVolRef Volume)> VolumeAsync()
    {
        var session = DirectoryStorage.Session();
        var pool = await session.StoragePools.CreateXmlAsync(
            $"<pool type='dir'><name>p</name><target><path>{_directory.FullName}</path></target></pool>", 0, None);
        var volume = await session.StorageVolumes.CreateXmlAsync(pool, $"<volume><name>v</name><capacity>{4 * Size}</capacity></volume>", 0, None);
        await File.WriteAllBytesAsync(volume.Key, Enumerable.Repeat((byte)7, 4 * Size).ToArray(), None);
        return (session, volume);
    }

    /// <summary>The other side of a stream: it sends what it was told, or nothing yet.</summary>
    private sealed class Pieces : IVirtStream
    {
        private readonly Channel<StreamPiece> _pieces = Channel.CreateUnbounded<StreamPiece>();
        private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task Ended => _ended.Task;

        public void Put(StreamPiece piece) => _pieces.Writer.TryWrite(piece);

        public ValueTask WriteAsync(ReadOnlyMemory<byte> data, CancellationToken cancellation) => throw new NotSupportedException();

        public ValueTask WriteHoleAsync(long length, CancellationToken cancellation) => throw new NotSupportedException();

        public ValueTask<StreamPiece> ReadAsync(CancellationToken cancellation) => _pieces.Reader.ReadAsync(cancellation);

        public ValueTask FinishAsync(CancellationToken cancellation)
        {
            _ended.SetResult();
            return ValueTask.CompletedTask;
        }

        public ValueTask AbortAsync(VirtError error, CancellationToken cancellation)
        {
            _ended.SetException(error.ToException());
            return ValueTask.CompletedTask;
        }
    }
}
