namespace VirtBridge.Contract;

/// <summary>Wire structure <c>admin_connect_get_logging_filters_ret</c>.</summary>
public sealed record AdminConnectGetLoggingFiltersResult(string? Filters, uint Nfilters);
