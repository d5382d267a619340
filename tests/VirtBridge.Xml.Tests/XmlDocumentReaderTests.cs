using VirtBridge.Contract;
using Xunit;

namespace VirtBridge.Xml.Tests;

public sealed class XmlDocumentReaderTests
{
    [Fact]
    public void Attributes_text_and_children_are_read_with_references_resolved()
    {
        var root = XmlDocumentReader.Read("<?xml version='1.0'?>\n<!-- c --><a x=\"1 &lt; 2\" y='&#65;&#x42;'><b>t&amp;u</b><b/><c>x<![CDATA[<y>]]></c></a>");

        Assert.Equal("1 < 2", root.Attribute("x"));
        Assert.Equal("AB", root.Attribute("y"));
        Assert.Equal("t&u", root.ChildText("b"));
        Assert.Equal(2, root.CountOf("b"));
        Assert.Equal("x<y>", root.ChildText("c"));
    }

    [Fact]
    public void Positions_are_counted_from_one()
    {
        var root = XmlDocumentReader.Read("<a>\n  <b/>\n</a>");

        Assert.Equal((2, 3), (root.Child("b")!.Line, root.Child("b")!.Column));
    }

    [Fact]
    public void An_unfinished_tag_is_reported_with_line_text_and_pointer()
    {
        var error = Refused("<dom\n");

        Assert.Equal(ErrorCode.XmlDetail, error.Code);
        Assert.Equal("file.xml:2: Couldn't find end of Start Tag dom line 1\n<dom\n----^", error.Message);
    }

    [Theory]
    [InlineData("", "Document is empty")]
    [InlineData("hello", "Start tag expected, '<' not found")]
    [InlineData("<a><b></a>", "Opening and ending tag mismatch: b line 1 and a")]
    [InlineData("<a><b/>", "Premature end of data in tag a line 1")]
    [InlineData("<a/><b/>", "Extra content at the end of the document")]
    [InlineData("<a x='1' x='2'/>", "Attribute x redefined")]
    [InlineData("<a x=1/>", "AttValue: \" or ' expected")]
    [InlineData("<a x/>", "Specification mandates value for attribute x")]
    [InlineData("<a>&foo;</a>", "Entity 'foo' not defined")]
    [InlineData("<a x='<'/>", "Unescaped '<' not allowed in attributes values")]
    [InlineData("<a>\u0001</a>", "PCDATA invalid Char value 1")]
    public void Malformed_documents_are_refused_in_known_words(string text, string sentence) =>
        Assert.Contains(": " + sentence + "\n", Refused(text).Message);

    [Fact]
    public void A_document_type_is_refused_so_entities_cannot_explode() =>
        Assert.Contains("document type", Refused("<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>").Message);

    [Fact]
    public void Limits_hold_for_size_depth_nodes_and_attributes()
    {
        var limits = new XmlReaderLimits { MaxCharacters = 60, MaxDepth = 3, MaxNodes = 4, MaxAttributesPerElement = 2 };

        Assert.Throws<VirtException>(() => XmlDocumentReader.Read(new string(' ', 61), limits: limits));
        Assert.Throws<VirtException>(() => XmlDocumentReader.Read("<a><b><c><d></d></c></b></a>", limits: limits));
        Assert.Throws<VirtException>(() => XmlDocumentReader.Read("<a><b/><b/><b/><b/><b/></a>", limits: limits));
        Assert.Throws<VirtException>(() => XmlDocumentReader.Read("<a x='' y='' z=''/>", limits: limits));
        Assert.Equal("a", XmlDocumentReader.Read("<a x='' y=''><b><c/></b></a>", limits: limits).Name);
    }

    [Fact]
    public void Names_in_a_namespace_are_not_found_by_plain_name()
    {
        var root = XmlDocumentReader.Read("<d xmlns:q='http://q'><q:x/><x a='1'/></d>");

        Assert.Equal("1", root.Child("x")!.Attribute("a"));
        Assert.Equal("q", root.Child("x", "http://q")!.Prefix);
    }

    [Theory]
    [InlineData("", "at line 1: Document is empty\n")]
    [InlineData("\n<a", "at line 2: Couldn't find end of Start Tag a line 2\n<a\n--^")]
    public void A_document_of_no_file_is_told_by_its_line(string text, string message) =>
        Assert.Equal(message, Assert.Throws<VirtException>(() => XmlDocumentReader.Read(text)).Message);

    private static VirtError Refused(string text) =>
        Assert.Throws<VirtException>(() => XmlDocumentReader.Read(text, "file.xml")).Error;
}
