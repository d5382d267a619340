using VirtBridge.Contract;
using VirtBridge.Model;
using VirtBridge.Xml;

namespace VirtBridge.Engine;

/// <summary>The two ways clients ask for a copy of a disk.</summary>
internal static class BlockCopyRequests
{
    public static BlockCopy FromRebase(string? destination, ulong bytesPerSecond, DomainBlockRebaseFlags flags, ErrorDomain from)
    {
        if ((flags & DomainBlockRebaseFlags.Relative) != 0)
        {
            throw Refuse.Argument(from, "a relative reference makes no sense for a copy");
        }

        var source = new StorageSource
        {
            Type = (flags & DomainBlockRebaseFlags.CopyDev) != 0 ? StorageType.Block : StorageType.File,
            Path = destination is { Length: > 0 } ? destination : throw Refuse.Argument(from, "a copy needs a destination"),
            Format = (flags & DomainBlockRebaseFlags.CopyRaw) != 0 ? StorageFormat.Raw : null,
        };
        var shallow = (flags & DomainBlockRebaseFlags.Shallow) != 0 ? DomainBlockCopyFlags.Shallow : 0;
        var reuse = (flags & DomainBlockRebaseFlags.ReuseExt) != 0 ? DomainBlockCopyFlags.ReuseExt : 0;
        return new("", source, bytesPerSecond, shallow | reuse);
    }

    public static BlockCopy FromXml(string xml, TypedParameter[] parameters, DomainBlockCopyFlags flags, ErrorDomain from)
    {
        ulong bandwidth = 0, buffer = 0;
        uint granularity = 0;
        foreach (var parameter in parameters)
        {
            switch (parameter.Field)
            {
                case "bandwidth":
                    bandwidth = parameter.Value.AsULong;
                    break;
                case "granularity":
                    granularity = parameter.Value.AsUInt;
                    break;
                case "buf-size":
                    buffer = parameter.Value.AsULong;
                    break;
                default:
                    throw Refuse.Argument(from, $"parameter '{parameter.Field}' not supported");
            }
        }

        if (granularity != 0 && !System.Numerics.BitOperations.IsPow2(granularity))
        {
            throw Refuse.Argument(from, "granularity must be power of 2");
        }

        return new("", DiskXml.ParseSource(xml), bandwidth, flags) { Granularity = granularity, BufferSize = buffer };
    }
}
