namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_node_get_security_model_ret</c>.</summary>
public sealed record NodeGetSecurityModelResult([property: CharVector(257)] byte[] Model, [property: CharVector(257)] byte[] Doi);
