using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Xml;

/// <summary>The <c>filter</c> document.</summary>
public static class NWFilterXml
{
    // STP has no place of its own among the chains, so its priority is not written either.
    private static readonly (string Prefix, int Priority)[] Chains =
        [("mac", -800), ("vlan", -750), ("stp", 0), ("arp", -500), ("rarp", -400), ("ipv4", -700), ("ipv6", -600)];

    public static NWFilterDef Parse(string xml) => Read(XmlDocumentReader.Read(xml, domain: ErrorDomain.Nwfilter));

    public static NWFilterDef Read(XmlElement root)
    {
        XmlRefusal.ExpectRoot(root, "filter");
        var name = root.Attribute("name") ?? throw XmlRefusal.Internal("filter has no name");
        var (chain, priority) = ReadChain(root);
        return new()
        {
            Name = name,
            Chain = chain,
            ChainPriority = priority,
            Uuid = root.ChildText("uuid") is not { } text ? null
                : Uuid.TryParse(text, out var uuid) ? uuid
                : throw XmlRefusal.Error("malformed uuid element"),
            Entries = ReadEntries(root),
        };
    }

    public static string Format(NWFilterDef filter)
    {
        var xml = new XmlText();
        using (xml.Element("filter"))
        {
            xml.Attribute("name", filter.Name);
            xml.Attribute("chain", filter.Chain);
            if (filter.ChainPriority != 0)
            {
                xml.Attribute("priority", filter.ChainPriority);
            }

            xml.Open();
            xml.OptionalTextElement("uuid", filter.Uuid?.ToString());
            foreach (var entry in filter.Entries)
            {
                switch (entry)
                {
                    case NWFilterEntry.Rule rule:
                        NWFilterRuleXml.Write(xml, rule.Value);
                        break;
                    case NWFilterEntry.Reference reference:
                        NWFilterReferenceXml.Write(xml, reference.Value);
                        break;
                }
            }
        }

        return xml.Take();
    }

    private static (string Chain, int Priority) ReadChain(XmlElement root)
    {
        var priority = 0;
        var given = root.Attribute("priority");
        if (given is not null)
        {
            if (!NumberText.TryInt(given, out priority))
            {
                throw XmlRefusal.InvalidArgument($"Could not parse chain priority '{given}'");
            }

            if (priority is < NWFilterDef.LowestPriority or > NWFilterDef.HighestPriority)
            {
                throw XmlRefusal.InvalidArgument(
                    $"Priority '{priority}' is outside valid range of [{NWFilterDef.LowestPriority},{NWFilterDef.HighestPriority}]");
            }
        }

        // Who names no chain has no say in its priority either.
        if (root.Attribute("chain") is not { } chain)
        {
            return (NWFilterDef.RootChain, 0);
        }

        if (chain == NWFilterDef.RootChain)
        {
            return (chain, priority);
        }

        CheckChain(chain);
        foreach (var known in Chains)
        {
            if (chain.StartsWith(known.Prefix, StringComparison.Ordinal))
            {
                return (chain, given is not null ? priority : known.Priority);
            }
        }

        throw XmlRefusal.InvalidArgument(
            $"Invalid chain name '{chain}'. Please use a chain name called '{NWFilterDef.RootChain}' or any of the following prefixes: "
            + string.Join(", ", Chains.Select(known => known.Prefix)));
    }

    private static void CheckChain(string chain)
    {
        if (chain.Length > NWFilterDef.LongestChain)
        {
            throw XmlRefusal.InvalidArgument($"Name of chain is longer than {NWFilterDef.LongestChain} characters");
        }

        if (!chain.All(c => char.IsAsciiLetterOrDigit(c) || "_.:-".Contains(c)))
        {
            throw XmlRefusal.InvalidArgument("Chain name contains invalid characters");
        }
    }

    private static ValueArray<NWFilterEntry> ReadEntries(XmlElement root)
    {
        var entries = new List<NWFilterEntry>();
        foreach (var child in root.Elements)
        {
            if (child.Name == "rule" || (child.Name == "filterref" && !child.Has("filter")))
            {
                entries.Add(new NWFilterEntry.Rule(NWFilterRuleXml.Read(child)));
            }
            else if (child.Name == "filterref")
            {
                entries.Add(new NWFilterEntry.Reference(NWFilterReferenceXml.Read(child)));
            }
        }

        return entries.ToValueArray();
    }
}
