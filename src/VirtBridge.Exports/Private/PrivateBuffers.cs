using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace VirtBridge.Exports;

/// <summary>Growing text that tools put together piece by piece; the two-word header is theirs, the text ours.</summary>
internal static unsafe class PrivateBuffers
{
    private const int FirstRoom = 256;

    [StructLayout(LayoutKind.Sequential)]
    private struct Header
    {
        public Content* Content;
        public int Indent;
    }

    [StructLayout(LayoutKind.Sequential)]
    private struct Content
    {
        public byte* Text;
        public nuint Length;
        public nuint Room;
    }

    [UnmanagedCallersOnly(EntryPoint = "vb_buffer_text", CallConvs = [typeof(CallConvCdecl)])]
    public static void AddText(nint buffer, nint text) => Add((Header*)buffer, (byte*)text, -1);

    [UnmanagedCallersOnly(EntryPoint = "virBufferAdd", CallConvs = [typeof(CallConvCdecl)])]
    public static void Add(nint buffer, nint text, int length) => Add((Header*)buffer, (byte*)text, length);

    [UnmanagedCallersOnly(EntryPoint = "virBufferAddStr", CallConvs = [typeof(CallConvCdecl)])]
    public static void AddString(nint buffer, nint text) => Add((Header*)buffer, (byte*)text, -1);

    [UnmanagedCallersOnly(EntryPoint = "virBufferEscape", CallConvs = [typeof(CallConvCdecl)])]
    public static void Escape(nint buffer, sbyte escape, nint characters, nint format, nint text)
    {
        if (NativeText.Read(text) is { } value)
        {
            var special = NativeText.Read(characters) ?? "";
            var escaped = string.Concat(value.Select(c => special.Contains(c) ? $"{(char)escape}{c}" : c.ToString()));
            AddString((Header*)buffer, (NativeText.Read(format) ?? "%s").Replace("%s", escaped));
        }
    }

    /// <summary>An element of the given attributes and content; nothing when there are neither.</summary>
    [UnmanagedCallersOnly(EntryPoint = "virXMLFormatElement", CallConvs = [typeof(CallConvCdecl)])]
    public static void FormatElement(nint buffer, nint name, nint attributes, nint children)
    {
        var tag = NativeText.Read(name);
        var before = Taken((Header*)attributes);
        var inside = Taken((Header*)children);
        if (before.Length > 0 || inside.Length > 0)
        {
            AddString((Header*)buffer, $"<{tag}{before}{(inside.Length == 0 ? "/" : "")}>\n");
            if (inside.Length > 0)
            {
                // The content was given its indentation when it was written.
                Append(Ensure((Header*)buffer), System.Text.Encoding.UTF8.GetBytes(inside));
                AddString((Header*)buffer, $"</{tag}>\n");
            }
        }
    }

    [UnmanagedCallersOnly(EntryPoint = "virBufferAddChar", CallConvs = [typeof(CallConvCdecl)])]
    public static void AddChar(nint buffer, sbyte character)
    {
        var value = (byte)character;
        Add((Header*)buffer, &value, 1);
    }

    [UnmanagedCallersOnly(EntryPoint = "virBufferAdjustIndent", CallConvs = [typeof(CallConvCdecl)])]
    public static void AdjustIndent(nint buffer, int change)
    {
        if (buffer != 0)
        {
            ((Header*)buffer)->Indent += change;
        }
    }

    [UnmanagedCallersOnly(EntryPoint = "virBufferUse", CallConvs = [typeof(CallConvCdecl)])]
    public static nuint Use(nint buffer) => buffer == 0 || ((Header*)buffer)->Content is null ? 0 : ((Header*)buffer)->Content->Length;

    [UnmanagedCallersOnly(EntryPoint = "virBufferCurrentContent", CallConvs = [typeof(CallConvCdecl)])]
    public static nint CurrentContent(nint buffer) => buffer == 0 ? 0 : (nint)Ensure((Header*)buffer)->Text;

    [UnmanagedCallersOnly(EntryPoint = "virBufferContentAndReset", CallConvs = [typeof(CallConvCdecl)])]
    public static nint ContentAndReset(nint buffer)
    {
        var header = (Header*)buffer;
        if (header is null || header->Content is null)
        {
            return 0;
        }

        var text = header->Content->Text;
        LibC.Free(header->Content);
        *header = default;
        return (nint)text;
    }

    [UnmanagedCallersOnly(EntryPoint = "virBufferFreeAndReset", CallConvs = [typeof(CallConvCdecl)])]
    public static void FreeAndReset(nint buffer)
    {
        var header = (Header*)buffer;
        if (header is not null && header->Content is not null)
        {
            LibC.Free(header->Content->Text);
            LibC.Free(header->Content);
            *header = default;
        }
    }

    [UnmanagedCallersOnly(EntryPoint = "virBufferTrim", CallConvs = [typeof(CallConvCdecl)])]
    public static void Trim(nint buffer, nint text)
    {
        var header = (Header*)buffer;
        var end = NativeText.Read(text) ?? "";
        if (header is not null && header->Content is not null
            && Written(header).EndsWith(System.Text.Encoding.UTF8.GetBytes(end)))
        {
            Cut(header, System.Text.Encoding.UTF8.GetByteCount(end));
        }
    }

    [UnmanagedCallersOnly(EntryPoint = "virBufferTrimLen", CallConvs = [typeof(CallConvCdecl)])]
    public static void TrimLength(nint buffer, int length)
    {
        var header = (Header*)buffer;
        if (header is not null && header->Content is not null && length > 0 && (nuint)length <= header->Content->Length)
        {
            Cut(header, length);
        }
    }

    [UnmanagedCallersOnly(EntryPoint = "virBufferEscapeString", CallConvs = [typeof(CallConvCdecl)])]
    public static void EscapeXml(nint buffer, nint format, nint text)
    {
        if (NativeText.Read(text) is { } value)
        {
            var escaped = System.Security.SecurityElement.Escape(value)!;
            AddString((Header*)buffer, (NativeText.Read(format) ?? "%s").Replace("%s", escaped));
        }
    }

    [UnmanagedCallersOnly(EntryPoint = "virBufferEscapeShell", CallConvs = [typeof(CallConvCdecl)])]
    public static void EscapeShell(nint buffer, nint text)
    {
        if (NativeText.Read(text) is { } value)
        {
            var plain = value.Length > 0 && value.All(static c => char.IsAsciiLetterOrDigit(c) || "_/.:=,+-@%".Contains(c));
            AddString((Header*)buffer, plain ? value : "'" + value.Replace("'", "'\\''") + "'");
        }
    }

    /// <summary>What was written, and the buffer is empty again.</summary>
    private static string Taken(Header* header)
    {
        if (header is null || header->Content is null)
        {
            return "";
        }

        var text = System.Text.Encoding.UTF8.GetString(Written(header));
        LibC.Free(header->Content->Text);
        LibC.Free(header->Content);
        *header = default;
        return text;
    }

    private static void AddString(Header* header, string text)
    {
        var bytes = System.Text.Encoding.UTF8.GetBytes(text);
        fixed (byte* start = bytes)
        {
            Add(header, start, bytes.Length);
        }
    }

    private static void Add(Header* header, byte* text, int length)
    {
        if (header is null || text is null)
        {
            return;
        }

        var source = length < 0 ? MemoryMarshal.CreateReadOnlySpanFromNullTerminated(text) : new ReadOnlySpan<byte>(text, length);
        var content = Ensure(header);
        if (header->Indent > 0 && (content->Length == 0 || content->Text[content->Length - 1] == (byte)'\n'))
        {
            Span<byte> blanks = stackalloc byte[Math.Min(header->Indent, 1024)];
            blanks.Fill((byte)' ');
            Append(content, blanks);
        }

        Append(content, source);
    }

    private static void Append(Content* content, ReadOnlySpan<byte> source)
    {
        var needed = content->Length + (nuint)source.Length + 1;
        if (needed > content->Room)
        {
            content->Room = Math.Max(needed, content->Room * 2);
            content->Text = (byte*)LibC.Resize(content->Text, (long)content->Room, 1);
        }

        source.CopyTo(new Span<byte>(content->Text + content->Length, source.Length));
        content->Length += (nuint)source.Length;
        content->Text[content->Length] = 0;
    }

    private static Content* Ensure(Header* header)
    {
        if (header->Content is null)
        {
            header->Content = (Content*)LibC.Allocate(1, sizeof(Content));
            header->Content->Room = FirstRoom;
            header->Content->Text = (byte*)LibC.Allocate(FirstRoom, 1);
        }

        return header->Content;
    }

    private static ReadOnlySpan<byte> Written(Header* header) => new(header->Content->Text, (int)header->Content->Length);

    private static void Cut(Header* header, int length)
    {
        header->Content->Length -= (nuint)length;
        header->Content->Text[header->Content->Length] = 0;
    }
}
