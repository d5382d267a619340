using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Engine;

/// <summary>
/// The text a definition was last shown as. Programs ask for it again and again; it is kept only until the memory is wanted
/// for something else.
/// </summary>
public sealed class WrittenDefinition(DomainDef definition, DomainXMLFlags flags, string text)
{
    private readonly WeakReference<string> _text = new(text);

    /// <summary>The text, when it is that of this very definition shown in the same way.</summary>
    public string? For(DomainDef wanted, DomainXMLFlags how) =>
        ReferenceEquals(wanted, definition) && how == flags && _text.TryGetTarget(out var text) ? text : null;
}
