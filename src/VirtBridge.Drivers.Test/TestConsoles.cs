using VirtBridge.Contract;
using VirtBridge.Engine;

namespace VirtBridge.Drivers.Test;

/// <summary>A console that repeats what is typed, and one picture of a screen.</summary>
public sealed class TestConsoles : IConsoleFacet
{
    private const int Piece = 64 * 1024;

    public Task OpenConsoleAsync(
        DomainObject guest, string? device, DomainConsoleFlags flags, IVirtStream stream, CancellationToken cancellation)
    {
        _ = EchoAsync(stream, cancellation);
        return Task.CompletedTask;
    }

    public Task OpenChannelAsync(
        DomainObject guest, string? name, DomainChannelFlags flags, IVirtStream stream, CancellationToken cancellation)
    {
        _ = EchoAsync(stream, cancellation);
        return Task.CompletedTask;
    }

    public Task<string> ScreenshotAsync(DomainObject guest, uint screen, IVirtStream stream, CancellationToken cancellation)
    {
        _ = SendAsync(TestPicture.Png(), stream, cancellation);
        return Task.FromResult("image/png");
    }

    public Task OpenGraphicsAsync(
        DomainObject guest, uint index, DomainOpenGraphicsFlags flags, FileSet files, bool returnFile, CancellationToken cancellation) =>
        throw Refuse.Unsupported(ErrorDomain.Test, "test guests have no graphics server to connect to");

    private static async Task EchoAsync(IVirtStream stream, CancellationToken cancellation)
    {
        try
        {
            while (true)
            {
                var piece = await stream.ReadAsync(cancellation).ConfigureAwait(false);
                if (piece.Kind == StreamPieceKind.End)
                {
                    await stream.FinishAsync(cancellation).ConfigureAwait(false);
                    return;
                }

                await stream.WriteAsync(piece.Data, cancellation).ConfigureAwait(false);
            }
        }
        catch (Exception e) when (e is VirtException or OperationCanceledException)
        {
            // The client went away; a console has nobody else to tell.
            return;
        }
    }

    private static async Task SendAsync(byte[] content, IVirtStream stream, CancellationToken cancellation)
    {
        try
        {
            for (var at = 0; at < content.Length; at += Piece)
            {
                await stream.WriteAsync(content.AsMemory(at, Math.Min(Piece, content.Length - at)), cancellation).ConfigureAwait(false);
            }

            await stream.FinishAsync(cancellation).ConfigureAwait(false);
        }
        catch (Exception e) when (e is VirtException or OperationCanceledException)
        {
            return;
        }
    }
}
