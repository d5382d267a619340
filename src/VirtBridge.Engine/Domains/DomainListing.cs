using VirtBridge.Contract;

namespace VirtBridge.Engine;

/// <summary>The lists of domains clients ask for; one pass over memory, nothing waits.</summary>
public static class DomainListing
{
    public static int Count(DomainRegistry domains, bool active)
    {
        var count = 0;
        foreach (var domain in domains.All())
        {
            count += domain.View.Active == active ? 1 : 0;
        }

        return count;
    }

    public static int[] Ids(DomainRegistry domains, int max)
    {
        var ids = new List<int>();
        foreach (var domain in domains.All())
        {
            if (ids.Count < max && domain.View is { Active: true } view)
            {
                ids.Add(view.Id);
            }
        }

        return [.. ids];
    }

    public static string[] DefinedNames(DomainRegistry domains, int max)
    {
        var names = new List<string>();
        foreach (var domain in domains.All())
        {
            if (names.Count < max && domain.View is { Active: false } view)
            {
                names.Add(view.Name);
            }
        }

        return [.. names];
    }

    public static DomainRef[] Matching(DomainRegistry domains, ConnectListAllDomainsFlags flags)
    {
        var all = domains.All();
        var found = new DomainRef[all.Length];
        var count = 0;
        foreach (var domain in all)
        {
            var view = domain.View;
            if (DomainFilter.Matches(view, flags))
            {
                found[count++] = view.Ref;
            }
        }

        return count == found.Length ? found : found[..count];
    }
}
