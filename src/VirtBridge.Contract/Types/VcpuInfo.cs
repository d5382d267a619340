namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_vcpu_info</c>.</summary>
public sealed record VcpuInfo(uint Number, int State, ulong CpuTime, int Cpu);
