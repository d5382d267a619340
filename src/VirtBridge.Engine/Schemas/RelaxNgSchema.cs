using System.Runtime.InteropServices;
using System.Text;
using VirtBridge.Contract;

namespace VirtBridge.Engine;

/// <summary>A RELAX NG schema in memory. Documents may be checked from several threads at once.</summary>
public sealed unsafe class RelaxNgSchema
{
    /// <summary>The longest document that is checked, in bytes.</summary>
    public const int MaxDocument = 10 * 1024 * 1024;

    /// <summary>What is said of a document that is no XML.</summary>
    public const string NotWellFormed = "the document is not well formed";
    private const int MaxErrors = 8;

    private readonly nint _schema;

    private RelaxNgSchema(nint schema) => _schema = schema;

    /// <summary>Reads a schema and what it includes. It stays in memory as long as the process.</summary>
    public static RelaxNgSchema Load(string path)
    {
        var context = LibXml2.xmlRelaxNGNewParserCtxt(path);
        if (context == 0)
        {
            throw new VirtException(ErrorCode.InternalError, ErrorDomain.Xml, $"Unable to create RNG parser for {path}");
        }

        var errors = GCHandle.Alloc(new List<string>());
        try
        {
            LibXml2.xmlRelaxNGSetParserStructuredErrors(context, &Collect, GCHandle.ToIntPtr(errors));
            var schema = LibXml2.xmlRelaxNGParse(context);
            return schema != 0 ? new RelaxNgSchema(schema) : throw new VirtException(
                ErrorCode.InternalError, ErrorDomain.Xml, $"Unable to parse RNG {path}: {string.Join(' ', (List<string>)errors.Target!)}");
        }
        finally
        {
            LibXml2.xmlRelaxNGFreeParserCtxt(context);
            errors.Free();
        }
    }

    /// <summary>What is wrong with the document, empty when it is valid.</summary>
    public IReadOnlyList<string> Check(string xml)
    {
        var bytes = Encoding.UTF8.GetBytes(xml);
        if (bytes.Length > MaxDocument)
        {
            return [$"the document is longer than {MaxDocument} bytes"];
        }

        nint document;
        fixed (byte* text = bytes)
        {
            document = LibXml2.xmlReadMemory(text, bytes.Length, null, null, LibXml2.ParseNoNet | LibXml2.ParseNoError | LibXml2.ParseNoWarning);
        }

        if (document == 0)
        {
            return [NotWellFormed];
        }

        var errors = GCHandle.Alloc(new List<string>());
        var context = LibXml2.xmlRelaxNGNewValidCtxt(_schema);
        try
        {
            LibXml2.xmlRelaxNGSetValidStructuredErrors(context, &Collect, GCHandle.ToIntPtr(errors));
            var found = (List<string>)errors.Target!;
            return LibXml2.xmlRelaxNGValidateDoc(context, document) == 0 ? [] : found.Count > 0 ? found : ["the document does not follow the schema"];
        }
        finally
        {
            LibXml2.xmlRelaxNGFreeValidCtxt(context);
            LibXml2.xmlFreeDoc(document);
            errors.Free();
        }
    }

    [UnmanagedCallersOnly]
    private static void Collect(nint data, LibXml2.Error* error)
    {
        var errors = (List<string>)GCHandle.FromIntPtr(data).Target!;
        if (errors.Count < MaxErrors && Marshal.PtrToStringUTF8((nint)error->Message) is { } message)
        {
            errors.Add(message.TrimEnd());
        }
    }
}
