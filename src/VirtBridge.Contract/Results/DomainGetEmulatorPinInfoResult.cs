namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_domain_get_emulator_pin_info_ret</c>.</summary>
public sealed record DomainGetEmulatorPinInfoResult([property: Limit(8388608)] byte[] Cpumaps, int Ret);
