using VirtBridge.Contract;
using Xunit;

namespace VirtBridge.Xml.Tests;

public sealed class XmlTextTests
{
    [Fact]
    public void Elements_indent_by_two_and_collapse_when_nothing_is_inside()
    {
        var xml = new XmlText();
        using (xml.Element("a"))
        {
            xml.Attribute("n", 7);
            using (xml.Element("b"))
            {
                xml.TextElement("c", "x'<&>\"");
                xml.EmptyElement("d");
            }

            using (xml.ElementIfAny("gone"))
            {
                using (xml.ElementIfAny("too"))
                {
                }
            }
        }

        Assert.Equal("<a n='7'>\n  <b>\n    <c>x&apos;&lt;&amp;&gt;&quot;</c>\n    <d/>\n  </b>\n</a>\n", xml.Take());
    }

    [Fact]
    public void An_element_that_vanishes_leaves_its_parent_open_for_attributes()
    {
        var xml = new XmlText();
        using (xml.Element("a"))
        {
            using (xml.ElementIfAny("gone"))
            {
            }

            xml.Attribute("late", "1");
        }

        Assert.Equal("<a late='1'/>\n", xml.Take());
    }

    [Fact]
    public void A_subtree_keeps_its_double_quotes_and_is_laid_out_again()
    {
        var root = XmlDocumentReader.Read("<m><x:a xmlns:x='u' k='v'><x:b>t</x:b><!--c--></x:a></m>");
        var xml = new XmlText(2);
        xml.Raw(root);

        Assert.Equal("  <m>\n    <x:a xmlns:x=\"u\" k=\"v\">\n      <x:b>t</x:b>\n      <!--c-->\n    </x:a>\n  </m>\n", xml.Take());
    }

    [Theory]
    [InlineData("KiB", 1024UL)]
    [InlineData("KB", 1000UL)]
    [InlineData("G", 1073741824UL)]
    [InlineData("bytes", 1UL)]
    public void Units_scale(string unit, ulong bytes) => Assert.Equal(bytes, ScaledSize.Scale(unit));

    [Fact]
    public void Wrong_values_name_attribute_and_element()
    {
        var element = XmlDocumentReader.Read("<disk size='x' on='maybe'/>");

        Assert.Equal(
            "XML error: Invalid value for attribute 'size' in element 'disk': 'x'. Expected non-negative integer value",
            Assert.Throws<VirtException>(() => element.UInt("size")).Message);
        Assert.Equal(
            "XML error: Missing required attribute 'name' in element 'disk'",
            Assert.Throws<VirtException>(() => element.Required("name")).Message);
        Assert.Throws<VirtException>(() => element.OnOff("on"));
    }
}
