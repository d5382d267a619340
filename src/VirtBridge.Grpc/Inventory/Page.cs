namespace VirtBridge.Grpc;

/// <summary>
/// One page of a list that is ordered by a key. The token of the next page names the last key of this one, so that what comes and
/// goes between two pages makes no other element appear twice or never.
/// </summary>
internal sealed record Page<T>(IReadOnlyList<T> Items, string NextToken, uint Total)
{
    private const int Usual = 100;
    private const int Most = 1000;
    private const int MaxToken = 4096;
    private const string Mark = "after:";

    public static Page<T> Of(IEnumerable<T> all, Func<T, string> key, uint size, string token)
    {
        if (token.Length > MaxToken || (token.Length > 0 && !token.StartsWith(Mark, StringComparison.Ordinal)))
        {
            throw Limits.Invalid("'page_token' is none that a page before carried");
        }

        var sorted = all.OrderBy(key, StringComparer.Ordinal).ToList();
        var rest = token.Length == 0 ? sorted : sorted.Where(i => string.CompareOrdinal(key(i), token[Mark.Length..]) > 0).ToList();
        var items = rest.Take(size == 0 ? Usual : (int)Math.Min(size, Most)).ToList();
        return new(items, items.Count < rest.Count ? Mark + key(items[^1]) : "", (uint)sorted.Count);
    }
}
