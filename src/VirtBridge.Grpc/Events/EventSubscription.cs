using System.Globalization;
using Grpc.Core;
using VirtBridge.Contract;

namespace VirtBridge.Grpc;

/// <summary>Where a subscriber starts and which events it wants.</summary>
internal sealed record EventSubscription(ulong After, bool Restarted, IReadOnlySet<uint> Kinds, Uuid? Domain)
{
    private const int MaxToken = 64;
    private const int MaxKinds = 256;

    public static EventSubscription Of(V1.SubscribeRequest request, EventLog log)
    {
        if (request.Kinds.Count > MaxKinds)
        {
            throw Limits.Invalid($"'kinds' has {request.Kinds.Count} elements, at most {MaxKinds} are allowed");
        }

        var (after, restarted) = request.ResumeToken.Length > 0 ? OfToken(request.ResumeToken, log)
            : request.After == 0 ? (log.Last, false)
            : request.After <= log.Last ? (request.After, false)
            : (0, true);
        return new(after, restarted, request.Kinds.ToHashSet(), request.DomainUuid.Length == 0 ? null : Limits.Uuid(request.DomainUuid));
    }

    public bool Wants(in LoggedEvent entry) =>
        (Kinds.Count == 0 || Kinds.Contains((uint)entry.Message.EventCase)) && (Domain is null || entry.Domain == Domain);

    /// <summary>A token of another life of the gateway means: everything of this one, and something before it is lost.</summary>
    private static (ulong After, bool Restarted) OfToken(string token, EventLog log)
    {
        var dot = token.IndexOf('.');
        if (token.Length > MaxToken || dot <= 0 ||
            !ulong.TryParse(token.AsSpan(dot + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var sequence))
        {
            throw Limits.Invalid("'resume_token' is none that an event carried");
        }

        if (!token.AsSpan(0, dot).SequenceEqual(log.Instance))
        {
            return (0, true);
        }

        return sequence <= log.Last ? (sequence, false) : throw Limits.Invalid("'resume_token' is of an event that has not happened");
    }
}
