using System.Runtime.InteropServices;

namespace VirtBridge.Exports;

/// <summary>The XML library the tools themselves use; its documents and nodes pass through ours.</summary>
internal static partial class LibXml
{
    private const string Library = "libxml2.so.2";

    [LibraryImport(Library, EntryPoint = "xmlReadMemory")]
    public static partial nint ReadMemory(nint text, int size, nint url, nint encoding, int options);

    [LibraryImport(Library, EntryPoint = "xmlReadFile")]
    public static partial nint ReadFile(nint name, nint encoding, int options);

    [LibraryImport(Library, EntryPoint = "xmlFreeDoc")]
    public static partial void FreeDocument(nint document);

    [LibraryImport(Library, EntryPoint = "xmlDocGetRootElement")]
    public static partial nint Root(nint document);

    [LibraryImport(Library, EntryPoint = "xmlXPathNewContext")]
    public static partial nint NewContext(nint document);

    [LibraryImport(Library, EntryPoint = "xmlXPathEval")]
    public static partial nint Evaluate(nint expression, nint context);

    [LibraryImport(Library, EntryPoint = "xmlXPathFreeObject")]
    public static partial void FreeObject(nint value);

    [LibraryImport(Library, EntryPoint = "xmlGetProp")]
    public static partial nint Property(nint node, nint name);

    [LibraryImport(Library, EntryPoint = "xmlNodeGetContent")]
    public static partial nint Content(nint node);

    [LibraryImport(Library, EntryPoint = "xmlNewNode")]
    public static partial nint NewNode(nint space, nint name);

    [LibraryImport(Library, EntryPoint = "xmlBufferCreate")]
    public static partial nint NewBuffer();

    [LibraryImport(Library, EntryPoint = "xmlNodeDump")]
    public static partial int Dump(nint buffer, nint document, nint node, int level, int format);

    [LibraryImport(Library, EntryPoint = "xmlBufferContent")]
    public static partial nint BufferContent(nint buffer);

    [LibraryImport(Library, EntryPoint = "xmlBufferFree")]
    public static partial void FreeBuffer(nint buffer);
}
