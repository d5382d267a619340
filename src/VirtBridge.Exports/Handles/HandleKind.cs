using VirtBridge.Contract;

namespace VirtBridge.Exports;

/// <summary>A kind of C object and the error a caller gets who passes something else.</summary>
internal sealed class HandleKind(string name, ErrorDomain domain, ErrorCode invalid)
{
    public string Name => name;

    public VirtException Invalid(CallSite site) =>
        new(invalid, domain == ErrorDomain.None ? site.Domain : domain, site.Name);
}
