namespace VirtBridge.Snmp.Agentx;

/// <summary>Answers what a master asks. Reading must not wait for anybody.</summary>
internal interface IRequestHandler
{
    VarBind Get(Oid name);

    VarBind Next(SearchRange range);

    /// <summary>Checks whether all of a request's values could be set; the index tells the first that could not.</summary>
    (PduError Error, ushort Index) Test(uint transaction, IReadOnlyList<VarBind> values);

    Task<PduError> CommitAsync(uint transaction, CancellationToken cancellation);

    /// <summary>The transaction is over, done or not.</summary>
    void CleanUp(uint transaction);
}
