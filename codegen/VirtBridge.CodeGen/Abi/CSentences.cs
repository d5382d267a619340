using System.Text.RegularExpressions;

namespace VirtBridge.CodeGen.Abi;

/// <summary>One plain sentence about a C function, put together from the words of its name.</summary>
internal static partial class CSentences
{
    private static readonly (string Prefix, string Thing)[] s_things =
    [
        ("virDomainCheckpoint", "checkpoint"), ("virDomainSnapshot", "snapshot"), ("virDomain", "domain"),
        ("virNetworkPort", "network port"), ("virNetwork", "network"), ("virStoragePool", "storage pool"),
        ("virStorageVol", "storage volume"), ("virNodeDevice", "node device"), ("virNWFilterBinding", "filter binding"),
        ("virNWFilter", "network filter"), ("virInterface", "host interface"), ("virSecret", "secret"), ("virStream", "stream"),
        ("virConnect", "connection"), ("virNode", "host"), ("virTypedParams", "parameter list"), ("virEvent", "event loop"),
        ("virAdmServer", "server"), ("virAdmClient", "client"), ("virAdmConnect", "daemon connection"), ("virConn", "connection"),
        ("virAdm", "library"), ("vir", "library"),
    ];

    public static string Of(string function)
    {
        var (prefix, thing) = s_things.First(t => function.StartsWith(t.Prefix, StringComparison.Ordinal));
        var words = Words().Matches(function[prefix.Length..]).Select(m => m.Value is [_, var c, ..] && char.IsUpper(c) ? m.Value : m.Value.ToLowerInvariant());
        return string.Join(' ', words.Prepend(thing + ":"));
    }

    [GeneratedRegex("[A-Z]{2,}(?=[A-Z][a-z]|[0-9]|$)|[A-Z]?[a-z]+|[A-Z]+|[0-9]+")]
    private static partial Regex Words();
}
