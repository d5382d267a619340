using Grpc.Core;
using VirtBridge.Contract;

namespace VirtBridge.Grpc;

/// <summary>
/// A call that runs as a job of its domain. When the client gives up or its deadline passes, the job is ended too, provided
/// that the job that runs then is of the kind the call would have started: another caller's job is left alone.
/// </summary>
internal sealed class AbandonedJob(IVirtSession session, DomainRef domain, DomainJobOperation operation, ServerCallContext context) : IAsyncDisposable
{
    private const string OperationParameter = "operation";
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(5);

    public async ValueTask DisposeAsync()
    {
        if (!context.CancellationToken.IsCancellationRequested)
        {
            return;
        }

        using var enough = new CancellationTokenSource(s_patience);
        try
        {
            var job = await session.DomainStats.GetJobStatsAsync(domain, 0, enough.Token);
            if (job.Params.Any(p => p.Field == OperationParameter && p.Value.AsInt == (int)operation))
            {
                await session.DomainStats.AbortJobAsync(domain, enough.Token);
            }
        }
        catch (Exception e) when (e is VirtException or OperationCanceledException)
        {
            // It is over already, or cannot be ended: the client is gone either way.
        }
    }
}
