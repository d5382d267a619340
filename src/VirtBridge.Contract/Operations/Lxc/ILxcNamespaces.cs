namespace VirtBridge.Contract;

/// <summary>Operations of the LxcNamespaces family.</summary>
[Contract("lxc", 425984, 1)]
public interface ILxcNamespaces
{
    /// <summary>Procedure 1; C: <c>virDomainLxcOpenNamespace</c>.</summary>
    [Never("only containers have namespaces, and no driver runs containers")]
    [Procedure(1, "DOMAIN_OPEN_NAMESPACE", Since = "1.0.2", CFunction = "virDomainLxcOpenNamespace", Write = true)]
    [Access("domain", "open_namespace")]
    ValueTask OpenNamespaceAsync(DomainRef dom, uint flags, FileSet files, CancellationToken cancellation);
}
