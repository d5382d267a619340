using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using VirtBridge.Contract;

namespace VirtBridge.Exports;

/// <summary>Reading XML with the tools' own library: documents, paths and nodes.</summary>
internal static unsafe class PrivateXml
{
    private const int ParseQuietly = 2048 | 64 | 32;

    [StructLayout(LayoutKind.Sequential)]
    private struct PathContext
    {
        public nint Document;
        public nint Node;
    }

    [StructLayout(LayoutKind.Sequential)]
    private struct PathValue
    {
        public int Type;
        public NodeSet* Nodes;
        public int Boolean;
        public double Number;
        public nint Text;
    }

    [StructLayout(LayoutKind.Sequential)]
    private struct NodeSet
    {
        public int Count;
        public int Room;
        public nint* Nodes;
    }

    [StructLayout(LayoutKind.Sequential)]
    private struct Node
    {
        public nint Private;
        public int Type;
        public nint Name;
        public Node* Children;
        public nint Last;
        public nint Parent;
        public Node* Next;
    }

    [UnmanagedCallersOnly(EntryPoint = "virXMLParseHelper", CallConvs = [typeof(CallConvCdecl)])]
    public static nint Parse(int domain, nint file, nint text, nint url, nint root, nint context, nint schema, byte validate, byte keepIndent)
    {
        _ = (domain, schema, validate, keepIndent);
        var document = file != 0
            ? LibXml.ReadFile(file, 0, ParseQuietly)
            : LibXml.ReadMemory(text, (int)Math.Min((uint)(NativeText.Read(text) is { } t ? System.Text.Encoding.UTF8.GetByteCount(t) : 0), int.MaxValue), url, 0, ParseQuietly);
        var top = document == 0 ? 0 : LibXml.Root(document);
        if (top == 0 || (root != 0 && !Named((Node*)top, root)))
        {
            LibXml.FreeDocument(document);
            var wanted = root == 0 ? "" : $" with root element <{NativeText.Read(root)}>";
            LastError.Raise(
                new VirtException(ErrorCode.XmlError, ErrorDomain.Xml, $"{NativeText.Read(url) ?? "document"} is no XML document{wanted}"), null, default);
            return 0;
        }

        if (context != 0)
        {
            var made = (PathContext*)LibXml.NewContext(document);
            made->Node = top;
            *(nint*)context = (nint)made;
        }

        return document;
    }

    [UnmanagedCallersOnly(EntryPoint = "virXPathString", CallConvs = [typeof(CallConvCdecl)])]
    public static nint String(nint expression, nint context)
    {
        var value = (PathValue*)Evaluate(expression, context);
        var text = value is not null && value->Type == 4 && value->Text != 0 && *(byte*)value->Text != 0
            ? NativeText.Allocate(NativeText.Read(value->Text))
            : 0;
        LibXml.FreeObject((nint)value);
        return text;
    }

    [UnmanagedCallersOnly(EntryPoint = "virXPathInt", CallConvs = [typeof(CallConvCdecl)])]
    public static int Int(nint expression, nint context, nint value) => Number(expression, context, out var number) switch
    {
        false => -1,
        _ when number is not { } found || found < int.MinValue || found > int.MaxValue => -2,
        _ => Store((int*)value, (int)number!.Value),
    };

    [UnmanagedCallersOnly(EntryPoint = "virXPathUInt", CallConvs = [typeof(CallConvCdecl)])]
    public static int UInt(nint expression, nint context, nint value) => Number(expression, context, out var number) switch
    {
        false => -1,
        _ when number is not { } found || found < uint.MinValue || found > uint.MaxValue => -2,
        _ => Store((uint*)value, (uint)number!.Value),
    };

    [UnmanagedCallersOnly(EntryPoint = "virXPathLongLong", CallConvs = [typeof(CallConvCdecl)])]
    public static int LongLong(nint expression, nint context, nint value) => Number(expression, context, out var number) switch
    {
        false => -1,
        _ when number is not { } found || found < long.MinValue || found > long.MaxValue => -2,
        _ => Store((long*)value, (long)number!.Value),
    };

    [UnmanagedCallersOnly(EntryPoint = "virXPathBoolean", CallConvs = [typeof(CallConvCdecl)])]
    public static int Boolean(nint expression, nint context)
    {
        var value = (PathValue*)Evaluate(expression, context);
        var result = value is not null && value->Type == 2 ? value->Boolean : -1;
        LibXml.FreeObject((nint)value);
        return result;
    }

    [UnmanagedCallersOnly(EntryPoint = "virXPathNode", CallConvs = [typeof(CallConvCdecl)])]
    public static nint FirstNode(nint expression, nint context)
    {
        var value = (PathValue*)Evaluate(expression, context);
        var node = Count(value) > 0 ? value->Nodes->Nodes[0] : 0;
        LibXml.FreeObject((nint)value);
        return node;
    }

    [UnmanagedCallersOnly(EntryPoint = "virXPathNodeSet", CallConvs = [typeof(CallConvCdecl)])]
    public static int AllNodes(nint expression, nint context, nint list)
    {
        if (list != 0)
        {
            *(nint*)list = 0;
        }

        var value = (PathValue*)Evaluate(expression, context);
        var count = Count(value);
        if (count > 0 && list != 0)
        {
            var copy = (nint*)LibC.Allocate(count, sizeof(nint));
            new ReadOnlySpan<nint>(value->Nodes->Nodes, count).CopyTo(new Span<nint>(copy, count));
            *(nint*)list = (nint)copy;
        }

        LibXml.FreeObject((nint)value);
        return value is null ? -1 : count;
    }

    [UnmanagedCallersOnly(EntryPoint = "virXMLPropString", CallConvs = [typeof(CallConvCdecl)])]
    public static nint Property(nint node, nint name) => LibXml.Property(node, name);

    [UnmanagedCallersOnly(EntryPoint = "virXMLNodeContentString", CallConvs = [typeof(CallConvCdecl)])]
    public static nint ContentOf(nint node) => node == 0 ? 0 : LibXml.Content(node);

    [UnmanagedCallersOnly(EntryPoint = "virXMLNodeNameEqual", CallConvs = [typeof(CallConvCdecl)])]
    public static byte NameEqual(nint node, nint name) => node != 0 && Named((Node*)node, name) ? (byte)1 : (byte)0;

    [UnmanagedCallersOnly(EntryPoint = "virXMLNodeGetSubelement", CallConvs = [typeof(CallConvCdecl)])]
    public static nint Subelement(nint node, nint name)
    {
        for (var child = node == 0 ? null : ((Node*)node)->Children; child is not null; child = child->Next)
        {
            if (child->Type == 1 && Named(child, name))
            {
                return (nint)child;
            }
        }

        return 0;
    }

    [UnmanagedCallersOnly(EntryPoint = "virXMLNewNode", CallConvs = [typeof(CallConvCdecl)])]
    public static nint NewNode(nint space, nint name) => LibXml.NewNode(space, name);

    [UnmanagedCallersOnly(EntryPoint = "virXMLNodeToString", CallConvs = [typeof(CallConvCdecl)])]
    public static nint ToText(nint document, nint node)
    {
        var buffer = LibXml.NewBuffer();
        var text = LibXml.Dump(buffer, document, node, 0, 1) < 0 ? 0 : NativeText.Allocate(NativeText.Read(LibXml.BufferContent(buffer)));
        LibXml.FreeBuffer(buffer);
        return text;
    }

    private static nint Evaluate(nint expression, nint context)
    {
        if (expression == 0 || context == 0)
        {
            return 0;
        }

        // Evaluating moves the context; the caller's place in the document stays.
        var place = ((PathContext*)context)->Node;
        var value = LibXml.Evaluate(expression, context);
        ((PathContext*)context)->Node = place;
        return value;
    }

    private static bool Number(nint expression, nint context, out Int128? number)
    {
        number = null;
        var value = (PathValue*)Evaluate(expression, context);
        var present = value is not null && value->Type is 3 or 4;
        if (present && value->Type == 4)
        {
            number = Int128.TryParse(NativeText.Read(value->Text), out var parsed) ? parsed : null;
        }
        else if (present)
        {
            present = !double.IsNaN(value->Number);
            number = present ? (Int128)value->Number : null;
        }

        LibXml.FreeObject((nint)value);
        return present;
    }

    private static int Store<T>(T* target, T value)
        where T : unmanaged
    {
        *target = value;
        return 0;
    }

    private static int Count(PathValue* value) => value is not null && value->Type == 1 && value->Nodes is not null ? value->Nodes->Count : 0;

    private static bool Named(Node* node, nint name) => NativeText.Read(node->Name) == NativeText.Read(name);
}
