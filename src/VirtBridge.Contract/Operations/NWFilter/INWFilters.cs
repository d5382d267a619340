namespace VirtBridge.Contract;

/// <summary>Operations of the NWFilters family.</summary>
[Contract("remote", 536903814, 1)]
public interface INWFilters
{
    /// <summary>Procedure 175; C: <c>virNWFilterLookupByName</c>.</summary>
    [Procedure(175, "NWFILTER_LOOKUP_BY_NAME", Since = "0.8.0", HighPriority = true, CFunction = "virNWFilterLookupByName", Fast = true, Result = "nwfilter")]
    [Access("nwfilter", "getattr")]
    ValueTask<NWFilterRef> LookupByNameAsync(string name, CancellationToken cancellation);

    /// <summary>Procedure 176; C: <c>virNWFilterLookupByUUID</c>.</summary>
    [Procedure(176, "NWFILTER_LOOKUP_BY_UUID", Since = "0.8.0", HighPriority = true, CFunction = "virNWFilterLookupByUUID", Fast = true, Result = "nwfilter")]
    [Access("nwfilter", "getattr")]
    ValueTask<NWFilterRef> LookupByUuidAsync(Uuid uuid, CancellationToken cancellation);

    /// <summary>Procedure 177; C: <c>virNWFilterGetXMLDesc</c>.</summary>
    [Procedure(177, "NWFILTER_GET_XML_DESC", Since = "0.8.0", HighPriority = true, CFunction = "virNWFilterGetXMLDesc", Result = "xml")]
    [Access("nwfilter", "read")]
    ValueTask<string> GetXmlDescAsync(NWFilterRef nwfilter, uint flags, CancellationToken cancellation);

    /// <summary>Procedure 178; C: <c>virConnectNumOfNWFilters</c>.</summary>
    [Procedure(178, "CONNECT_NUM_OF_NWFILTERS", Since = "0.8.0", HighPriority = true, CFunction = "virConnectNumOfNWFilters", Fast = true, Result = "num")]
    [Access("connect", "search_nwfilters")]
    [AccessFilter("nwfilter", "getattr")]
    ValueTask<int> NumOfNWFiltersAsync(CancellationToken cancellation);

    /// <summary>Procedure 179; C: <c>virConnectListNWFilters</c>.</summary>
    [Procedure(179, "CONNECT_LIST_NWFILTERS", Since = "0.8.0", HighPriority = true, CFunction = "virConnectListNWFilters", Result = "names")]
    [Access("connect", "search_nwfilters")]
    [AccessFilter("nwfilter", "getattr")]
    [return: Limit(16384)]
    ValueTask<string[]> ListNWFiltersAsync(int maxnames, CancellationToken cancellation);

    /// <summary>Procedure 180; C: <c>virNWFilterDefineXML</c>.</summary>
    [Procedure(180, "NWFILTER_DEFINE_XML", Since = "0.8.0", HighPriority = true, CFunction = "virNWFilterDefineXML", Write = true, Result = "nwfilter")]
    [Access("nwfilter", "write")]
    [Access("nwfilter", "save")]
    ValueTask<NWFilterRef> DefineXmlAsync(string xml, CancellationToken cancellation);

    /// <summary>Procedure 181; C: <c>virNWFilterUndefine</c>.</summary>
    [Procedure(181, "NWFILTER_UNDEFINE", Since = "0.8.0", HighPriority = true, CFunction = "virNWFilterUndefine", Write = true)]
    [Access("nwfilter", "delete")]
    ValueTask UndefineAsync(NWFilterRef nwfilter, CancellationToken cancellation);

    /// <summary>Procedure 286; C: <c>virConnectListAllNWFilters</c>.</summary>
    [Procedure(286, "CONNECT_LIST_ALL_NWFILTERS", Since = "0.10.2", HighPriority = true, CFunction = "virConnectListAllNWFilters")]
    [Access("connect", "search_nwfilters")]
    [AccessFilter("nwfilter", "getattr")]
    ValueTask<ConnectListAllNWFiltersResult> ListAllNWFiltersAsync(int needResults, uint flags, CancellationToken cancellation);

    /// <summary>Procedure 397; C: <c>virNWFilterBindingLookupByPortDev</c>.</summary>
    [Procedure(397, "NWFILTER_BINDING_LOOKUP_BY_PORT_DEV", Since = "4.5.0", HighPriority = true, CFunction = "virNWFilterBindingLookupByPortDev", Fast = true, Result = "nwfilter")]
    [Access("nwfilter_binding", "getattr")]
    ValueTask<NWFilterBindingRef> BindingLookupByPortDevAsync(string name, CancellationToken cancellation);

    /// <summary>Procedure 398; C: <c>virNWFilterBindingGetXMLDesc</c>.</summary>
    [Procedure(398, "NWFILTER_BINDING_GET_XML_DESC", Since = "4.5.0", HighPriority = true, CFunction = "virNWFilterBindingGetXMLDesc", Result = "xml")]
    [Access("nwfilter_binding", "read")]
    ValueTask<string> BindingGetXmlDescAsync(NWFilterBindingRef nwfilter, uint flags, CancellationToken cancellation);

    /// <summary>Procedure 399; C: <c>virNWFilterBindingCreateXML</c>.</summary>
    [Procedure(399, "NWFILTER_BINDING_CREATE_XML", Since = "4.5.0", HighPriority = true, CFunction = "virNWFilterBindingCreateXML", Write = true, Result = "nwfilter")]
    [Access("nwfilter_binding", "create")]
    [Validated("VIR_NWFILTER_BINDING_CREATE_VALIDATE", "nwfilterbinding.rng")]
    ValueTask<NWFilterBindingRef> BindingCreateXmlAsync(string xml, NWFilterBindingCreateFlags flags, CancellationToken cancellation);

    /// <summary>Procedure 400; C: <c>virNWFilterBindingDelete</c>.</summary>
    [Procedure(400, "NWFILTER_BINDING_DELETE", Since = "4.5.0", HighPriority = true, CFunction = "virNWFilterBindingDelete", Write = true)]
    [Access("nwfilter_binding", "delete")]
    ValueTask BindingDeleteAsync(NWFilterBindingRef nwfilter, CancellationToken cancellation);

    /// <summary>Procedure 401; C: <c>virConnectListAllNWFilterBindings</c>.</summary>
    [Procedure(401, "CONNECT_LIST_ALL_NWFILTER_BINDINGS", Since = "4.5.0", HighPriority = true, CFunction = "virConnectListAllNWFilterBindings")]
    [Access("connect", "search_nwfilter_bindings")]
    [AccessFilter("nwfilter_binding", "getattr")]
    ValueTask<ConnectListAllNWFilterBindingsResult> ListAllNWFilterBindingsAsync(
        int needResults,
        uint flags,
        CancellationToken cancellation);

    /// <summary>Procedure 431; C: <c>virNWFilterDefineXMLFlags</c>.</summary>
    [Procedure(431, "NWFILTER_DEFINE_XML_FLAGS", Since = "7.7.0", HighPriority = true, CFunction = "virNWFilterDefineXMLFlags", Write = true, Result = "nwfilter")]
    [Access("nwfilter", "write")]
    [Access("nwfilter", "save")]
    [Validated("VIR_NWFILTER_DEFINE_VALIDATE", "nwfilter.rng")]
    ValueTask<NWFilterRef> DefineXmlFlagsAsync(string xml, NWFilterDefineFlags flags, CancellationToken cancellation);
}
