using VirtBridge.Contract;

namespace VirtBridge.Exports;

/// <summary>One call of a hand-written export: nothing escapes it, and a failure becomes the last error.</summary>
internal sealed class ExportCall
{
    private ExportCall(CallSite site) => Site = site;

    public CallSite Site { get; }

    /// <summary>The connection whose error function hears of a failure.</summary>
    public ConnectionObject? Connection { get; private set; }

    public static T Run<T>(string function, ErrorDomain domain, T onError, Func<ExportCall, T> body)
    {
        var call = new ExportCall(new CallSite(function, domain));
        try
        {
            LastError.Reset();
            return body(call);
        }
        catch (Exception failure)
        {
            LastError.Raise(failure, call.Connection, call.Site);
            return onError;
        }
    }

    public static int Status(string function, ErrorDomain domain, Action<ExportCall> body) => Run(function, domain, -1, call =>
    {
        body(call);
        return 0;
    });

    public ConnectionObject Use(nint connection) => Keep(Handles.Connection(connection, HandleKinds.Connect, Site));

    public ConnectionObject UseAdmin(nint connection) => Keep(Handles.Connection(connection, HandleKinds.AdmConnect, Site));

    public StreamObject UseStream(nint stream)
    {
        var found = Handles.Stream(stream, Site);
        Keep(found.Connection);
        return found;
    }

    public NamedObject<DomainRef> UseDomain(nint domain)
    {
        var found = Handles.Named<DomainRef>(domain, HandleKinds.Domain, Site);
        Keep(found.Connection);
        return found;
    }

    private ConnectionObject Keep(ConnectionObject connection) => Connection = connection;
}
