using VirtBridge.Model;

namespace VirtBridge.Xml;

/// <summary>The <c>rule</c> element of a filter.</summary>
internal static class NWFilterRuleXml
{
    private static readonly XmlNames<NWFilterAction> Actions = new("drop", "accept", "reject", "return", "continue");
    private static readonly XmlNames<NWFilterDirection> Directions = new("in", "out", "inout");

    public static NWFilterRule Read(XmlElement element)
    {
        var action = element.Attribute("action") ?? throw XmlRefusal.Internal("rule node requires action attribute");
        if (!Actions.TryParse(action, out var what))
        {
            throw XmlRefusal.Unsupported("unknown rule action attribute value");
        }

        var direction = element.Attribute("direction") ?? throw XmlRefusal.Internal("rule node requires direction attribute");
        if (!Directions.TryParse(direction, out var way))
        {
            throw XmlRefusal.Unsupported("unknown rule direction attribute value");
        }

        var rule = new NWFilterRule
        {
            Action = what,
            Direction = way,
            Priority = element.Attribute("priority") is { } text && NumberText.TryInt(text, out var priority)
                && priority is >= NWFilterDef.LowestPriority and <= NWFilterDef.HighestPriority
                    ? priority
                    : NWFilterDef.DefaultRulePriority,
            NoStateMatch = element.Attribute("statematch") is { } match
                && (match == "0" || match.Equals("false", StringComparison.OrdinalIgnoreCase)),
        };
        return ReadMatches(element, rule);
    }

    public static void Write(XmlText xml, NWFilterRule rule)
    {
        using var element = xml.Element("rule");
        xml.Attribute("action", Actions, rule.Action);
        xml.Attribute("direction", Directions, rule.Direction);
        xml.Attribute("priority", rule.Priority);
        if (rule.NoStateMatch)
        {
            xml.Attribute("statematch", "false");
        }

        if (rule.Protocol is not { } protocol)
        {
            return;
        }

        var plain = rule.Matches.Any(match => !match.Negated);
        var negated = rule.Matches.Any(match => match.Negated);
        if (plain || !negated)
        {
            WriteMatches(xml, protocol, rule.Matches, negated: false);
        }

        if (negated)
        {
            WriteMatches(xml, protocol, rule.Matches, negated: true);
        }
    }

    /// <summary>The first element of a known protocol decides; later ones of the same protocol add to it.</summary>
    private static NWFilterRule ReadMatches(XmlElement element, NWFilterRule rule)
    {
        NWFilterProtocol? protocol = null;
        var matches = new Dictionary<string, NWFilterMatch>();
        foreach (var child in element.Elements)
        {
            protocol ??= NWFilterProtocol.ByName(child.Name);
            if (protocol is not null && child.Name == protocol.Name)
            {
                ReadFields(child, protocol, matches);
            }
        }

        if (protocol is null)
        {
            return rule;
        }

        FixSets(protocol, matches);
        RequirePortProtocol(protocol, matches);
        return rule with { Protocol = protocol, Matches = Ordered(protocol, matches) };
    }

    private static void ReadFields(XmlElement element, NWFilterProtocol protocol, Dictionary<string, NWFilterMatch> matches)
    {
        var negated = element.Attribute("match") == "no";
        string? refused = null;
        foreach (var field in protocol.Fields)
        {
            if (element.Attribute(field.Name) is not { } text)
            {
                continue;
            }

            if (NWFilterValueText.Parse(field.Kind, text) is { } value)
            {
                matches[field.Name] = new(field.Name, value, negated);
            }
            else
            {
                refused = $"{field.Name} has illegal value {text}";
            }
        }

        // Of several the last one is told, as libvirt does.
        if (refused is not null)
        {
            throw XmlRefusal.Internal(refused);
        }
    }

    /// <summary>Where ports can be given only a set named without directions is kept, and it is matched against the source.</summary>
    private static void FixSets(NWFilterProtocol protocol, Dictionary<string, NWFilterMatch> matches)
    {
        if (protocol.Name is "all" or "all-ipv6")
        {
            return;
        }

        if (matches.TryGetValue("ipset", out var set) && !matches.ContainsKey("ipsetflags"))
        {
            matches["ipsetflags"] = new("ipsetflags", new NWFilterValue.Text("src"), set.Negated);
        }
        else
        {
            matches.Remove("ipset");
            matches.Remove("ipsetflags");
        }
    }

    private static void RequirePortProtocol(NWFilterProtocol protocol, Dictionary<string, NWFilterMatch> matches)
    {
        if (protocol.Layer != NWFilterLayer.Ethernet
            || !(matches.ContainsKey("srcportstart") || matches.ContainsKey("dstportstart")
                || matches.ContainsKey("srcportend") || matches.ContainsKey("dstportend")))
        {
            return;
        }

        if (!matches.TryGetValue("protocol", out var match)
            || match.Value is not NWFilterValue.Number number || !NWFilterNumbers.HasPorts(number.Value))
        {
            throw XmlRefusal.Internal(
                $"{(protocol.Name == "ip" ? "IP" : "IPv6")} rule with port specification requires protocol specification "
                + "with protocol to be either one of tcp(6), udp(17), dccp(33), or sctp(132)");
        }
    }

    private static ValueArray<NWFilterMatch> Ordered(NWFilterProtocol protocol, Dictionary<string, NWFilterMatch> matches)
    {
        var ordered = new List<NWFilterMatch>();
        foreach (var field in protocol.Fields)
        {
            if (matches.TryGetValue(field.Name, out var match))
            {
                // What belongs to another value is turned round with it and never alone.
                ordered.Add(field.BelongsTo is not { } other ? match
                    : match with { Negated = matches.TryGetValue(other, out var leader) && leader.Negated });
            }
        }

        return ordered.ToValueArray();
    }

    private static void WriteMatches(XmlText xml, NWFilterProtocol protocol, ValueArray<NWFilterMatch> matches, bool negated)
    {
        using var element = xml.Element(protocol.Name);
        if (negated)
        {
            xml.Attribute("match", "no");
        }

        foreach (var match in matches)
        {
            if (match.Negated == negated)
            {
                xml.Attribute(match.Field, NWFilterValueText.Format(protocol.Field(match.Field)!.Kind, match.Value));
            }
        }
    }
}
