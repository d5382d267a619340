namespace VirtBridge.Model.Cpu;

/// <summary>Register values of an x86 CPU: a dump of a real one, or what QEMU says of a virtual one.</summary>
public sealed class X86CpuData
{
    private readonly Dictionary<X86Register, ulong> _values;

    public X86CpuData(IEnumerable<KeyValuePair<X86Register, ulong>> values)
    {
        _values = [];
        foreach (var (register, value) in values)
        {
            _values[register] = _values.GetValueOrDefault(register) | value;
        }
    }

    public ulong this[X86Register register] => _values.GetValueOrDefault(register);

    public IReadOnlyDictionary<X86Register, ulong> Values => _values;

    public X86FeatureSet Features(X86CpuMap map) => X86FeatureSet.Of(
        Enumerable.Range(0, map.Features.Count).Where(index =>
            (this[map.Features[index].Register] >> map.Features[index].Bit & 1) != 0));

    /// <summary>Family, model and stepping; extended fields count only where the manuals say so.</summary>
    public X86Signature Signature
    {
        get
        {
            var eax = (uint)this[new X86Register(false, 1, 0, 'a')];
            var family = (eax >> 8) & 0xf;
            var model = (eax >> 4) & 0xf;
            if (family == 0xf)
            {
                family += (eax >> 20) & 0xff;
            }

            if (family is 6 or >= 15)
            {
                model += ((eax >> 16) & 0xf) << 4;
            }

            return new X86Signature(family, model, eax & 0xf);
        }
    }

    /// <summary>The vendor by libvirt's name, null when unknown.</summary>
    public string? Vendor
    {
        get
        {
            Span<char> name = stackalloc char[12];
            var position = 0;
            foreach (var register in "bdc")
            {
                var value = this[new X86Register(false, 0, 0, register)];
                for (var shift = 0; shift < 32; shift += 8)
                {
                    name[position++] = (char)((value >> shift) & 0xff);
                }
            }

            return X86Vendors.FromCpuid(name.ToString());
        }
    }
}
