namespace VirtBridge.Contract;

/// <summary>What a client does before anything else is allowed.</summary>
[Contract("remote", 536903814, 1)]
public interface IAuthentication
{
    /// <summary>Procedure 66; C: <c>virConnectOpen</c>, <c>virConnectOpenAuth</c>, <c>virConnectOpenReadOnly</c>.</summary>
    [Procedure(66, "AUTH_LIST", Since = "0.3.0", HighPriority = true, CFunction = "virConnectOpen", Fast = true, NeedsAuthentication = false, Result = "types")]
    [return: Limit(20)]
    ValueTask<int[]> ListAsync(CancellationToken cancellation);

    /// <summary>Procedure 67; C: <c>virConnectOpen</c>, <c>virConnectOpenAuth</c>, <c>virConnectOpenReadOnly</c>.</summary>
    [Procedure(67, "AUTH_SASL_INIT", Since = "0.3.0", HighPriority = true, CFunction = "virConnectOpen", NeedsAuthentication = false, Result = "mechlist")]
    ValueTask<string> SaslInitAsync(CancellationToken cancellation);

    /// <summary>Procedure 68; C: <c>virConnectOpen</c>, <c>virConnectOpenAuth</c>, <c>virConnectOpenReadOnly</c>.</summary>
    [Procedure(68, "AUTH_SASL_START", Since = "0.3.0", HighPriority = true, CFunction = "virConnectOpen", NeedsAuthentication = false)]
    ValueTask<AuthSaslStartResult> SaslStartAsync(string mech, int nil, [CharVector(65536)] byte[] data, CancellationToken cancellation);

    /// <summary>Procedure 69; C: <c>virConnectOpen</c>, <c>virConnectOpenAuth</c>, <c>virConnectOpenReadOnly</c>.</summary>
    [Procedure(69, "AUTH_SASL_STEP", Since = "0.3.0", HighPriority = true, CFunction = "virConnectOpen", NeedsAuthentication = false)]
    ValueTask<AuthSaslStepResult> SaslStepAsync(int nil, [CharVector(65536)] byte[] data, CancellationToken cancellation);

    /// <summary>Procedure 70; C: <c>virConnectOpen</c>, <c>virConnectOpenAuth</c>, <c>virConnectOpenReadOnly</c>.</summary>
    [Procedure(70, "AUTH_POLKIT", Since = "0.3.0", HighPriority = true, CFunction = "virConnectOpen", NeedsAuthentication = false, Result = "complete")]
    ValueTask<int> PolkitAsync(CancellationToken cancellation);
}
