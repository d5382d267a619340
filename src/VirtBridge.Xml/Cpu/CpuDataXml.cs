using System.Globalization;
using VirtBridge.Contract;
using VirtBridge.Model.Cpu;

namespace VirtBridge.Xml;

/// <summary>Register dumps of x86 CPUs (<c>&lt;cpudata&gt;</c>).</summary>
public static class CpuDataXml
{
    private const string Registers = "abcd";

    public static X86CpuData Read(string text)
    {
        var root = XmlDocumentReader.Read(text);
        if (root.Name != "cpudata")
        {
            throw VirtError.Of(ErrorCode.XmlError, ErrorDomain.Cpu, $"unexpected root element <{root.Name}>, expecting <cpudata>").ToException();
        }

        var values = new List<KeyValuePair<X86Register, ulong>>();
        foreach (var cpuid in root.Children("cpuid"))
        {
            var (leaf, subleaf) = (Number(cpuid, "eax_in"), cpuid.Has("ecx_in") ? Number(cpuid, "ecx_in") : 0);
            foreach (var name in Registers)
            {
                values.Add(new(new X86Register(false, leaf, subleaf, name), Number(cpuid, $"e{name}x")));
            }
        }

        foreach (var msr in root.Children("msr"))
        {
            var value = ((ulong)Number(msr, "edx") << 32) | Number(msr, "eax");
            values.Add(new(new X86Register(true, Number(msr, "index"), 0, 'm'), value));
        }

        return new X86CpuData(values);
    }

    public static string Write(X86CpuData data, int subleafDigits = 2)
    {
        var xml = new XmlText();
        using (xml.Element("cpudata"))
        {
            xml.Attribute("arch", "x86");
            foreach (var leaf in data.Values.Keys.Where(register => !register.IsMsr)
                .Select(register => (register.Leaf, register.Subleaf)).Distinct().Order())
            {
                using var element = xml.Element("cpuid");
                xml.HexAttribute("eax_in", leaf.Leaf, 8);
                xml.HexAttribute("ecx_in", leaf.Subleaf, subleafDigits);
                foreach (var name in Registers)
                {
                    xml.HexAttribute($"e{name}x", data[new X86Register(false, leaf.Leaf, leaf.Subleaf, name)], 8);
                }
            }

            foreach (var msr in data.Values.Keys.Where(register => register.IsMsr).OrderBy(register => register.Leaf))
            {
                using var element = xml.Element("msr");
                xml.HexAttribute("index", msr.Leaf);
                xml.HexAttribute("edx", data[msr] >> 32, 8);
                xml.HexAttribute("eax", data[msr] & uint.MaxValue, 8);
            }
        }

        return xml.Take();
    }

    private static uint Number(XmlElement element, string name)
    {
        var text = element.Required(name);
        var digits = text.StartsWith("0x", StringComparison.Ordinal) ? text.AsSpan(2) : text;
        return uint.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw XmlValueError.InvalidValue(element, name, text);
    }
}
