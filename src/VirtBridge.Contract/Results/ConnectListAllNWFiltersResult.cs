namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_connect_list_all_nwfilters_ret</c>.</summary>
public sealed record ConnectListAllNWFiltersResult([property: Limit(16384)] NWFilterRef[] Filters, uint Ret);
