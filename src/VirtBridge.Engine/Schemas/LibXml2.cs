using System.Runtime.InteropServices;

namespace VirtBridge.Engine;

/// <summary>The few functions of libxml2 that RELAX NG validation needs; the library is loaded when one is first called.</summary>
internal static unsafe partial class LibXml2
{
    /// <summary>Never fetch anything over a network.</summary>
    public const int ParseNoNet = 1 << 11;

    /// <summary>Do not print to standard error.</summary>
    public const int ParseNoError = 1 << 5;
    public const int ParseNoWarning = 1 << 6;
    private const string Library = "libxml2.so.2";

    [StructLayout(LayoutKind.Sequential)]
    public struct Error
    {
        public int Domain;
        public int Code;
        public byte* Message;
        public int Level;
        public byte* File;
        public int Line;
    }

    [LibraryImport(Library)]
    public static partial nint xmlReadMemory(byte* buffer, int size, byte* url, byte* encoding, int options);

    [LibraryImport(Library)]
    public static partial void xmlFreeDoc(nint document);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    public static partial nint xmlRelaxNGNewParserCtxt(string url);

    [LibraryImport(Library)]
    public static partial void xmlRelaxNGFreeParserCtxt(nint context);

    [LibraryImport(Library)]
    public static partial nint xmlRelaxNGParse(nint context);

    [LibraryImport(Library)]
    public static partial nint xmlRelaxNGNewValidCtxt(nint schema);

    [LibraryImport(Library)]
    public static partial void xmlRelaxNGFreeValidCtxt(nint context);

    [LibraryImport(Library)]
    public static partial void xmlRelaxNGSetValidStructuredErrors(nint context, delegate* unmanaged<nint, Error*, void> callback, nint data);

    [LibraryImport(Library)]
    public static partial void xmlRelaxNGSetParserStructuredErrors(nint context, delegate* unmanaged<nint, Error*, void> callback, nint data);

    [LibraryImport(Library)]
    public static partial int xmlRelaxNGValidateDoc(nint context, nint document);
}
