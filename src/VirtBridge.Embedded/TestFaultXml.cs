using System.Globalization;
using VirtBridge.Contract;
using VirtBridge.Engine;
using VirtBridge.Xml;

namespace VirtBridge.Embedded;

/// <summary>
/// Failures and delays in the description of a test host:
/// <c>&lt;fault function='virDomainCreate' code='38' message='no luck' after='1' times='2' delay='500'/&gt;</c>.
/// libvirt passes the element over, so one file serves both.
/// </summary>
internal static class TestFaultXml
{
    private const int MostFaults = 1000;
    private const int MostMilliseconds = 10 * 60 * 1000;

    public static CallFaults? Read(XmlElement node)
    {
        var faults = new List<CallFault>();
        foreach (var element in node.Children("fault"))
        {
            faults.Add(ReadOne(element));
        }

        return faults.Count switch
        {
            0 => null,
            > MostFaults => throw Bad($"a test host has at most {MostFaults} faults"),
            _ => new(faults, Thread.Sleep),
        };
    }

    private static CallFault ReadOne(XmlElement element)
    {
        var function = element.Attribute("function") ?? throw Bad("a fault names its function, such as virDomainCreate, or *");
        var delay = Number(element, "delay", 0, MostMilliseconds);
        var code = Number(element, "code", 1, int.MaxValue);
        if (delay is null && code is null)
        {
            throw Bad($"the fault of {function} has neither a delay in milliseconds nor the code of an error");
        }

        var failure = code is { } number
            ? VirtError.Of((ErrorCode)number, (ErrorDomain)(Number(element, "domain", 0, int.MaxValue) ?? (int)ErrorDomain.Test), element.Attribute("message") ?? "asked for by the test host")
            : null;
        return new(
            function, TimeSpan.FromMilliseconds(delay ?? 0), failure, Number(element, "after", 0, int.MaxValue) ?? 0, Number(element, "times", 1, int.MaxValue));
    }

    private static int? Number(XmlElement element, string name, int least, int most) =>
        element.Attribute(name) is not { } text ? null
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value >= least && value <= most ? value
        : throw Bad($"{name}='{text}' of a fault is not a number from {least} to {most}");

    private static VirtException Bad(string detail) => new(ErrorCode.XmlError, ErrorDomain.Test, detail);
}
