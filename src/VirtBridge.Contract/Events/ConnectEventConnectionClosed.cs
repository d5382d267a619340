namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_connect_event_connection_closed_msg</c>.</summary>
[Event("remote", 362, "CONNECT_EVENT_CONNECTION_CLOSED", Since = "1.3.2")]
public sealed record ConnectEventConnectionClosed(int Reason) : ContractEvent;
