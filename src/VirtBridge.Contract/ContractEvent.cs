namespace VirtBridge.Contract;

/// <summary>Base of everything a connection is told without having asked.</summary>
public abstract record ContractEvent;
