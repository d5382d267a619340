using VirtBridge.Contract;

namespace VirtBridge.Exports;

/// <summary>The C function being served and the domain of errors about its arguments.</summary>
internal readonly record struct CallSite(string Name, ErrorDomain Domain)
{
    /// <summary>A refusal of an argument: the whole sentence, no prefix.</summary>
    public VirtException Refuse(string argument, string sentence) =>
        new VirtError(Domain, ErrorCode.InvalidArg, sentence) { Str1 = Name, Str2 = argument, Int1 = 0, Int2 = 0 }.ToException();

    public VirtException UnknownFlags(uint flags) => Refuse("flags", $"unsupported flags (0x{flags:x}) in function {Name}");
}
