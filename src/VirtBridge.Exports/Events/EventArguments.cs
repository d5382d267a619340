using VirtBridge.Contract;
using VirtBridge.Contract.Abi;

namespace VirtBridge.Exports;

/// <summary>Arguments of a callback, freed when it has returned.</summary>
internal sealed unsafe class EventArguments : IDisposable
{
    private readonly List<nint> _blocks = [];
    private readonly List<(nint Block, int Count)> _parameters = [];

    public nint Put(string? text) => Keep(NativeText.Allocate(text));

    public nint Put(TypedParameter[] values)
    {
        var block = Keep(Results.Parameters(values));
        _parameters.Add((block, values.Length));
        return block;
    }

    public nint Put(DomainEventGraphicsAddress address)
    {
        var block = (VirDomainEventGraphicsAddress*)Keep((nint)LibC.Allocate(1, sizeof(VirDomainEventGraphicsAddress)));
        block->family = address.Family;
        block->node = Put(address.Node);
        block->service = Put(address.Service);
        return (nint)block;
    }

    public nint Put(DomainEventGraphicsIdentity[] identities)
    {
        var list = (VirDomainEventGraphicsSubjectIdentity*)Keep((nint)LibC.Allocate(identities.Length, sizeof(VirDomainEventGraphicsSubjectIdentity)));
        for (var i = 0; i < identities.Length; i++)
        {
            list[i].type = Put(identities[i].Type);
            list[i].name = Put(identities[i].Name);
        }

        var subject = (VirDomainEventGraphicsSubject*)Keep((nint)LibC.Allocate(1, sizeof(VirDomainEventGraphicsSubject)));
        subject->nidentity = identities.Length;
        subject->identities = (nint)list;
        return (nint)subject;
    }

    public void Dispose()
    {
        foreach (var (block, count) in _parameters)
        {
            ParameterMemory.Clear((VirTypedParameter*)block, count);
        }

        foreach (var block in _blocks)
        {
            LibC.Free((void*)block);
        }
    }

    private nint Keep(nint block)
    {
        _blocks.Add(block);
        return block;
    }
}
