using VirtBridge.Contract;
using VirtBridge.Contract.Abi;

namespace VirtBridge.Client;

/// <summary>
/// The five steps of moving a guest, between two ends that know nothing of each other. Whatever fails, the source hears
/// last that the guest stays with it.
/// </summary>
public sealed class MigrationDialogue(IDomainMigration source, IDomainMigration destination)
{
    /// <summary>The protocol with named parameters; returns the guest at the destination.</summary>
    public async Task<DomainRef> MoveAsync(DomainRef guest, TypedParameter[] parameters, DomainMigrateFlags flags, CancellationToken cancellation)
    {
        var named = With(parameters, DomainConstants.MigrateParamDestName, TextOf(parameters, DomainConstants.MigrateParamDestName) ?? guest.Name);
        var begun = await source.MigrateBegin3ParamsAsync(guest, parameters, flags, cancellation).ConfigureAwait(false);
        return await AfterBeginAsync(new Steps
        {
            Prepare = async () =>
            {
                var reply = await destination.MigratePrepare3ParamsAsync(
                    With(named, DomainConstants.MigrateParamDestXml, begun.Xml), begun.CookieOut, flags, cancellation).ConfigureAwait(false);
                return (reply.CookieOut, reply.UriOut ?? TextOf(parameters, DomainConstants.MigrateParamUri));
            },
            Perform = (cookie, uri) => source.MigratePerform3ParamsAsync(
                guest, null, With(named, DomainConstants.MigrateParamUri, uri), cookie, flags, cancellation),
            Finish = async (cookie, uri, cancelled) =>
            {
                var reply = await destination.MigrateFinish3ParamsAsync(
                    With(named, DomainConstants.MigrateParamUri, uri), cookie, flags, cancelled, cancellation).ConfigureAwait(false);
                return (reply.Dom, reply.CookieOut);
            },
            Confirm = (cookie, cancelled) => source.MigrateConfirm3ParamsAsync(guest, named, cookie, flags, cancelled, cancellation),
            Offline = (flags & DomainMigrateFlags.Offline) != 0,
        }).ConfigureAwait(false);
    }

    /// <summary>The same steps with positional arguments, for ends that know no parameters.</summary>
    public async Task<DomainRef> MoveAsync(
        DomainRef guest, string? xml, string? uri, string? name, ulong bandwidth, DomainMigrateFlags flags, CancellationToken cancellation)
    {
        var begun = await source.MigrateBegin3Async(guest, xml, flags, name, bandwidth, cancellation).ConfigureAwait(false);
        return await AfterBeginAsync(new Steps
        {
            Prepare = async () =>
            {
                var reply = await destination.MigratePrepare3Async(begun.CookieOut, uri, flags, name, bandwidth, begun.Xml, cancellation).ConfigureAwait(false);
                return (reply.CookieOut, reply.UriOut ?? uri);
            },
            Perform = (cookie, to) => source.MigratePerform3Async(guest, xml, cookie, null, to, flags, name, bandwidth, cancellation),
            Finish = async (cookie, to, cancelled) =>
            {
                var reply = await destination.MigrateFinish3Async(name ?? guest.Name, cookie, null, to, flags, cancelled, cancellation).ConfigureAwait(false);
                return (reply.Dom, reply.CookieOut);
            },
            Confirm = (cookie, cancelled) => source.MigrateConfirm3Async(guest, cookie, flags, cancelled, cancellation),
            Offline = (flags & DomainMigrateFlags.Offline) != 0,
        }).ConfigureAwait(false);
    }

    /// <summary>The steps of the generation before, which has neither beginning nor confirmation.</summary>
    public async Task<DomainRef> MoveInThreeStepsAsync(
        DomainRef guest, string definition, string? uri, string? name, ulong bandwidth, DomainMigrateFlags flags, CancellationToken cancellation)
    {
        var prepared = await destination.MigratePrepare2Async(uri, flags, name, bandwidth, definition, cancellation).ConfigureAwait(false);
        var to = prepared.UriOut ?? uri ?? throw NoPlace();
        VirtException? failure = null;
        try
        {
            await source.MigratePerformAsync(guest, prepared.Cookie, to, flags, name, bandwidth, cancellation).ConfigureAwait(false);
        }
        catch (VirtException e)
        {
            failure = e;
        }

        try
        {
            var arrived = await destination.MigrateFinish2Async(
                name ?? guest.Name, prepared.Cookie, to, flags, failure is null ? 0 : 1, cancellation).ConfigureAwait(false);
            return failure is null ? arrived : throw failure;
        }
        catch (VirtException) when (failure is not null)
        {
            throw failure;
        }
    }

    private static async Task<DomainRef> AfterBeginAsync(Steps steps)
    {
        byte[] cookie;
        string? uri;
        try
        {
            (cookie, uri) = await steps.Prepare().ConfigureAwait(false);
        }
        catch (VirtException)
        {
            await steps.TellSourceAsync([], cancelled: true).ConfigureAwait(false);
            throw;
        }

        VirtException? failure = null;
        try
        {
            cookie = steps.Offline ? cookie : await steps.Perform(cookie, uri ?? throw NoPlace()).ConfigureAwait(false);
        }
        catch (VirtException e)
        {
            failure = e;
        }

        try
        {
            var (arrived, last) = await steps.Finish(cookie, uri ?? "", failure is null ? 0 : 1).ConfigureAwait(false);
            if (failure is null)
            {
                await steps.Confirm(last, 0).ConfigureAwait(false);
                return arrived;
            }
        }
        catch (VirtException e)
        {
            failure ??= e;
        }

        await steps.TellSourceAsync([], cancelled: true).ConfigureAwait(false);
        throw failure;
    }

    private static VirtException NoPlace() => new(ErrorCode.InternalError, ErrorDomain.Domain, "domainMigratePrepare did not set uri");

    private static string? TextOf(TypedParameter[] parameters, string field) =>
        Array.Find(parameters, p => p.Field == field) is { Field: not null } found ? found.Value.AsString : null;

    private static TypedParameter[] With(TypedParameter[] parameters, string field, string value) =>
        [.. parameters.Where(p => p.Field != field), TypedParameter.String(field, value)];

    /// <summary>What the generations of the protocol have in common after the first step.</summary>
    private sealed record Steps
    {
        public required Func<Task<(byte[] Cookie, string? Uri)>> Prepare { get; init; }
        public required Func<byte[], string, ValueTask<byte[]>> Perform { get; init; }
        public required Func<byte[], string, int, Task<(DomainRef Guest, byte[] Cookie)>> Finish { get; init; }
        public required Func<byte[], int, ValueTask> Confirm { get; init; }
        public required bool Offline { get; init; }

        // The first failure is what the caller has to hear of, not what follows from it.
        public async Task TellSourceAsync(byte[] cookie, bool cancelled)
        {
            try
            {
                await Confirm(cookie, cancelled ? 1 : 0).ConfigureAwait(false);
            }
            catch (VirtException)
            {
                return;
            }
        }
    }
}
